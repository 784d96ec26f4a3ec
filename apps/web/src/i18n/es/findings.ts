/** What the linter noticed and what to do about it, by code. */
export const findings = {
  HEADING_MISSING: { title: 'Falta el título', detail: 'El acuerdo no dice de qué trata.' },
  HEADING_REPEATED: { title: 'Hay más de un título', detail: 'Deje uno solo.' },
  RESOLUTIVO_MISSING: { title: 'No hay resolutivo', detail: 'El acuerdo no decide nada todavía.' },
  SECTION_EMPTY: { title: 'Una sección está vacía', detail: 'Escriba su texto o quite la sección.' },
  PART_EMPTY: { title: 'Esta parte está vacía', detail: 'Escriba su texto o quítela.' },
  NUMBER_UNREADABLE: {
    title: 'Quedó un número escrito a mano',
    detail: 'Los números se ponen solos: quite el que está en el texto.',
  },
  LEVEL_ORPHANED: { title: 'Esta parte no depende de ninguna', detail: 'Súbala de nivel o póngala bajo otra parte.' },
  BOOKMARK_LEAKED: { title: 'Un marcador de Word se ve en el texto', detail: 'Quítelo.' },
  EFFECT_NOT_IN_TEXT: {
    title: 'El texto no dice este efecto',
    detail: 'El resolutivo debe nombrar la vigencia y la fecha nueva.',
  },
  EFFECT_TERM_UNKNOWN: {
    title: 'El efecto mueve una vigencia que no existe',
    detail: 'Elija una vigencia del órgano.',
  },
  EFFECT_STALE: { title: 'El término de partida ya no es el vigente', detail: 'Actualice el efecto.' },
  EFFECT_TERM_ENDED: {
    title: 'La vigencia «{{term}}» ya terminó: no se amplía',
    detail: 'Terminó el {{endsOn}}. Renuévela: escriba «Se renueva la vigencia de…».',
  },
  EFFECT_TERM_RUNNING: {
    title: 'La vigencia «{{term}}» sigue corriendo: no se renueva',
    detail: 'Termina el {{endsOn}}. Amplíela: escriba «Se amplía la vigencia de…».',
  },
  EFFECT_BODY_ENDED: {
    title: 'La vigencia «{{term}}» del órgano ya terminó',
    detail: 'Terminó el {{endsOn}}. Un acuerdo no la mueve: hace falta un acto de reinstalación.',
  },
  EFFECT_NOT_LATER: {
    title: 'La nueva fecha no es posterior',
    detail: 'Debe ser posterior al término de la vigencia y a la entrada en vigor.',
  },
  EFFECT_LEAVES_GAP: {
    title: 'El acuerdo entra en vigor cuando la vigencia «{{term}}» ya terminó',
    detail:
      'Entra en vigor el {{inForceFrom}} y ella termina el {{endsOn}}. Haga que entre en vigor a más tardar ese día.',
  },
  EFFECT_REPEATED: { title: 'Dos efectos mueven la misma vigencia', detail: 'Deje uno solo.' },
  EFFECT_MISSING: {
    title: 'El texto amplía o renueva una vigencia y no hay efecto',
    detail: 'Agregue el efecto para que se aplique al publicar.',
  },
  ENTRY_INTO_FORCE_UNREADABLE: {
    title: 'No se entiende cuándo entra en vigor',
    detail:
      'Dice: «{{written}}». Puede decir el día de su publicación, tantos días naturales después, o una fecha; no días hábiles, ni desde la firma, la aprobación u otra publicación.',
  },
  ENTRY_INTO_FORCE_REPEATED: {
    title: 'El texto dice dos entradas en vigor distintas',
    detail: 'Dice: {{written}}. Deje una sola.',
  },
  LEGAL_BASIS_MISSING: { title: 'No hay fundamento', detail: 'El texto no dice con qué fundamento se acuerda.' },
  TRANSITORIO_MISSING: { title: 'No hay transitorio', detail: 'El texto no dice cuándo entra en vigor.' },
  TITLE_SAYS_LESS: {
    title: 'El título no dice todo',
    detail: 'Los efectos mueven más vigencias que las que nombra el título.',
  },
  VERB_MAY_BE_MISSING: { title: 'Puede faltar un verbo', detail: 'En la frase no se reconoce ninguno.' },
  PREFIX_SPLIT: { title: 'Una palabra quedó partida', detail: 'Júntela.' },
  DATE_IMPOSSIBLE: { title: 'Una fecha no existe', detail: 'Corríjala.' },
  WEEKDAY_WRONG: { title: 'El día de la semana no corresponde a la fecha', detail: 'Corrija uno de los dos.' },
  FOLIO_PENDING: { title: 'Sin folio', detail: 'Se asigna al publicar.' },
  DATE_PENDING: { title: 'Sin fecha', detail: 'Es la de la publicación.' },
  SESSION_PENDING: { title: 'Sin sesión', detail: 'Se pide al publicar.' },
  SIGNATORIES_PENDING: { title: 'Sin firmantes', detail: 'Se piden al publicar.' },
};
