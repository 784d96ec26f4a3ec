import { apiRefusals } from './api-refusals';
import { commentRefusals } from './comment-refusals';

/**
 * Why something was refused and what to do about it, by code. `why_facts` is said instead of `why` when the refusal
 * brings every fact that it names.
 */
export const refusals = {
  ...apiRefusals,
  ...commentRefusals,
  NOT_THE_SECRETARIAT: {
    why: 'Solo la secretaría técnica vigente puede hacerlo.',
    todo: 'Pídalo a la secretaría técnica.',
  },
  NOT_THE_ADMINISTRATOR: {
    why: 'Solo la administración de la instalación puede hacerlo.',
    todo: 'Pídalo a la administración.',
  },
  NOT_THE_SYSTEM: {
    why: 'Este paso lo da el sistema cuando llega su hora.',
    todo: 'Espere a que se cumpla el plazo.',
  },
  NO_APPOINTMENT: {
    why: 'No consta ninguna designación suya para este asiento.',
    todo: 'Pida a la secretaría técnica que registre el acto que le designa.',
  },
  APPOINTMENT_NOT_STARTED: {
    why: 'Su designación todavía no empieza.',
    why_facts: 'Su designación empieza el {{startsOn}}.',
    todo: 'Podrá hacerlo desde el día en que empieza.',
  },
  APPOINTMENT_ENDED: {
    why: 'La designación ya terminó.',
    why_facts: 'El último día de la designación es el {{endedOn}}.',
    todo: 'Si hay un acto que la continúa, la secretaría técnica lo registra.',
  },
  SECRETARIAT_IN_FORCE: {
    why: 'Hay una secretaría técnica vigente y a ella le toca.',
    todo: 'Pídalo a la secretaría técnica.',
  },
  BODY_TERM_ENDED: {
    why: 'La vigencia del órgano terminó.',
    why_facts: 'La vigencia de {{term}} terminó el {{endedOn}}, 23:59.',
    todo: 'Hace falta registrar un acto de reinstalación. Puede seguir leyendo y redactando.',
    todo_new_revision:
      'El órgano ya tiene una vigencia nueva. La secretaría técnica devuelve el acuerdo a borrador y lo envía de nuevo.',
  },
  BODY_TERM_NOT_STARTED: {
    why: 'La vigencia del órgano todavía no empieza.',
    todo: 'Espere al día en que empieza.',
  },
  BODY_WITHOUT_TERM: {
    why: 'El órgano no tiene ninguna vigencia registrada.',
    todo: 'La administración debe registrar la vigencia con su acto.',
  },
  BODY_UNKNOWN: {
    why: 'No existe ese órgano.',
    todo: 'Revise la dirección.',
  },
  BODY_EXISTS: {
    why: 'Ese órgano ya está registrado.',
    todo: 'Ábralo en la lista de órganos.',
  },
  NO_VOTING_SEAT_IN_FORCE: {
    why: 'Ningún asiento con voto está ocupado.',
    todo: 'Registre en Integración la designación de quien lo ocupa.',
  },
  NO_CIVIL_SOCIETY_SEAT: {
    why: 'Ningún asiento de sociedad civil está ocupado; no hay quien dé el visto bueno.',
    todo: 'Registre en Integración la designación que falta.',
  },
  ACUERDO_UNKNOWN: {
    why: 'No existe ese acuerdo, o no es visible para usted.',
    todo: 'Vuelva a la lista de acuerdos.',
  },
  ACUERDO_EXISTS: {
    why: 'Ese acuerdo ya se había creado.',
    todo: 'Ábralo en la lista de acuerdos.',
  },
  ACUERDO_OF_ANOTHER_BODY: {
    why: 'El acuerdo es de otro órgano.',
    todo: 'Ábralo desde el órgano al que pertenece.',
  },
  ALREADY_PUBLISHED: {
    why: 'El acuerdo ya se publicó.',
    why_facts: 'El acuerdo ya se publicó con el folio {{folio}}.',
    todo: 'Lo publicado no cambia; una corrección va en su propia fe de erratas.',
  },
  WRONG_STATUS: {
    why: 'El acuerdo está en otra etapa.',
    todo: 'Actualice la página para ver qué se puede hacer ahora.',
  },
  REVISION_STALE: {
    why: 'El texto cambió después de que usted lo abrió.',
    todo: 'Lea qué cambió y decida sobre la revisión vigente.',
  },
  REASON_REQUIRED: {
    why: 'Falta escribir las razones.',
    todo: 'Escríbalas: quedan en el expediente.',
  },
  NOTHING_DUE: {
    why: 'Todavía no hay nada que hacer.',
    todo: 'Espere a que se cumpla el plazo.',
  },
  ORIGINAL_UNKNOWN: {
    why: 'No se encuentra el acto al que se refiere.',
    todo: 'Elija un acto publicado de este órgano.',
  },
  ORIGINAL_NOT_PUBLISHED: {
    why: 'Solo se corrige o se modifica un acto publicado.',
    todo: 'Edite el borrador o espere a que se publique.',
  },
  ORIGINAL_IS_ERRATUM: {
    why: 'Una fe de erratas no se corrige ni se modifica.',
    todo: 'Corrija el acto al que se refiere.',
  },
  ERRATUM_CHANGES_EFFECTS: {
    why: 'Una fe de erratas no puede mover fechas ni cambiar lo que el acto dispone.',
    todo: 'Restaure el texto original de esa parte, o prepare un acuerdo modificatorio.',
  },
  ERRATUM_CHANGES_STRUCTURE: {
    why: 'Una fe de erratas no agrega, quita ni mueve partes.',
    todo: 'Deje las mismas partes, o prepare un acuerdo modificatorio.',
  },
  ERRATUM_CHANGES_NOTHING: {
    why: 'El texto es igual al publicado: no hay nada que corregir.',
    todo: 'Escriba la corrección en la parte que la necesita.',
  },
  ERRATUM_STALE: {
    why: 'Otra fe de erratas cambió ese texto mientras esta se decidía.',
    todo: 'Devuélvala a borrador y revise la corrección sobre el texto vigente.',
  },
  ENTRY_INTO_FORCE_PAST: {
    why: 'El transitorio pone la entrada en vigor en un día que ya pasó.',
    todo: 'Devuelva el acuerdo y escriba una fecha a partir de hoy.',
  },
  SECTOR_NOT_REPRESENTED: {
    why: 'Las reglas piden el voto de un sector y nadie ocupa sus asientos.',
    todo: 'Registre primero el acto que designa a quien lo ocupa.',
  },
  EFFECT_LEAVES_GAP: {
    why: 'El acuerdo entraría en vigor cuando la vigencia que amplía ya terminó.',
    todo: 'Adelante la entrada en vigor; una vigencia terminada se renueva, no se amplía.',
  },
  EFFECT_ENDS_BEFORE_FORCE: {
    why: 'La vigencia terminaría antes de que el acuerdo entre en vigor.',
    todo: 'Elija una fecha posterior.',
  },
  TERM_STILL_RUNS: {
    why: 'Esa vigencia sigue corriendo: no se renueva, se amplía.',
    todo: 'Escriba una ampliación.',
  },
  BODY_NEEDS_REINSTALLATION: {
    why: 'La vigencia del órgano no se renueva con un acuerdo suyo.',
    todo: 'Hace falta registrar el acto de reinstalación.',
  },
  DOCUMENT_MISSING: {
    why: 'El acuerdo no tiene texto.',
    todo: 'Escriba al menos el título y un resolutivo.',
  },
  LINT_ERRORS: {
    why: 'El texto tiene faltas que impiden enviarlo.',
    todo: 'Atienda las faltas marcadas en el margen.',
  },
  DEADLINE_PAST: {
    why: 'El plazo que indicó ya pasó.',
    why_facts: 'El {{deadline}} ya pasó.',
    todo: 'Elija una fecha por venir.',
  },
  DEADLINE_AFTER_BODY_TERM: {
    why: 'El plazo cae después de que termina la vigencia del órgano.',
    why_facts: 'El {{deadline}} cae después del {{endsOn}}, último día de {{term}}.',
    todo: 'Elija una fecha dentro de la vigencia.',
  },
  EFFECT_STALE: {
    why: 'El efecto se escribió contra un término que ya no es el vigente.',
    todo: 'Actualice el efecto y revise que el texto diga lo mismo.',
  },
  EFFECT_SHORTENS_TERM: {
    why: 'La nueva fecha es anterior al término vigente: una ampliación no acorta.',
    todo: 'Elija una fecha posterior.',
  },
  EFFECT_NOT_SUPPORTED: {
    why: 'Ese efecto no existe en esta instalación.',
    todo: 'Use «ampliar una vigencia».',
  },
  EFFECT_REPEATED: {
    why: 'Dos efectos mueven la misma vigencia.',
    todo: 'Deje uno solo.',
  },
  TERM_ENDED: {
    why: 'Esa vigencia ya terminó: no se amplía, se renueva.',
    todo: 'Prepare la renovación con su acto.',
  },
  TERM_UNKNOWN: {
    why: 'No existe esa vigencia.',
    todo: 'Elija una de las vigencias del órgano.',
  },
  VOTE_CLOSED: {
    why: 'La votación ya cerró.',
    why_facts: 'La votación cerró el {{closedAt}}.',
    todo: 'Puede dejar constancia en una declaración; el resultado no cambia.',
  },
  SEAT_NOT_IN_ELECTORATE: {
    why: 'Su asiento no formaba parte de quienes votan cuando se envió a revisión.',
    todo: 'Podrá votar en la siguiente revisión, si la hay.',
  },
  SEAT_UNKNOWN: {
    why: 'No existe ese asiento.',
    todo: 'Elija un asiento del órgano.',
  },
  VOTED_FOR_ANOTHER_SEAT: {
    why: 'Usted ya votó desde otro asiento, y nadie vota por dos.',
    todo: 'Que vote por este asiento su titular o quien le supla.',
  },
  TITULAR_HAS_VOTED: {
    why: 'La persona titular ya votó por este asiento.',
    why_facts: 'La persona titular votó por este asiento el {{votedAt}}.',
    todo: 'Su voto es el que cuenta.',
  },
  VOTE_UNCHANGED: {
    why: 'Ese ya es su voto.',
    todo: 'No hace falta repetirlo.',
  },
  QUORUM_MISSING: {
    why: 'Todavía no hay quórum.',
    why_facts: 'Hay {{present}} de los {{needed}} votos que pide el quórum.',
    todo: 'Espere a que voten más asientos o amplíe el plazo.',
  },
  DEADLINE_NOT_REACHED: {
    why: 'El plazo todavía no se cumple.',
    why_facts: 'El plazo llega hasta el {{deadline}}.',
    todo: 'Espere al cierre.',
  },
  VOTE_ALREADY_EXTENDED: {
    why: 'El plazo ya se amplió una vez.',
    todo: 'Cierre la votación cuando haya quórum, o devuelva el acuerdo a borrador.',
  },
  NOT_A_CIVIL_SOCIETY_SEAT: {
    why: 'Solo los asientos de sociedad civil dan el visto bueno u objetan.',
    todo: 'Puede comentar el texto.',
  },
  ALREADY_SIGNED_OFF: {
    why: 'Su asiento ya dio el visto bueno a esta revisión.',
    todo: 'No hace falta repetirlo.',
  },
  SIGNED_FOR_ANOTHER_SEAT: {
    why: 'Usted ya dio el visto bueno desde otro asiento.',
    todo: 'Que lo dé la persona titular de este asiento o quien le supla.',
  },
  OWN_OBJECTION_STANDS: {
    why: 'Su asiento tiene una objeción en pie.',
    todo: 'Retire la objeción antes de dar el visto bueno.',
  },
  OBJECTION_UNKNOWN: {
    why: 'No existe esa objeción.',
    todo: 'Actualice la página.',
  },
  OBJECTION_EXISTS: {
    why: 'Esa objeción ya se había presentado.',
    todo: 'No hace falta repetirla.',
  },
  OBJECTION_SETTLED: {
    why: 'Esa objeción ya se resolvió.',
    todo: 'Actualice la página para leer cómo.',
  },
  OBJECTION_NOT_ANSWERED: {
    why: 'La objeción todavía no tiene respuesta.',
    todo: 'Espere la respuesta de la secretaría técnica.',
  },
  OBJECTION_ALREADY_DECLINED: {
    why: 'La objeción ya se había declinado.',
    todo: 'Puede aceptarla todavía.',
  },
  OBJECTION_ALREADY_MAINTAINED: {
    why: 'La objeción ya se sostuvo.',
    todo: 'Puede retirarla.',
  },
  NOT_THE_OBJECTING_SEAT: {
    why: 'La objeción es de otro asiento.',
    todo: 'Solo ese asiento la retira o la sostiene.',
  },
  PART_UNKNOWN: {
    why: 'Esa parte no está en la revisión vigente.',
    todo: 'Elija una parte del texto que se decide.',
  },
  PUBLICATION_INCOMPLETE: {
    why: 'Faltan datos de la publicación.',
    todo: 'Complete sesión, lugar y firmantes.',
  },
  TIME_ZONE_UNKNOWN: {
    why: 'No se reconoce la zona horaria.',
    todo: 'Use un nombre como America/Merida.',
  },
  DATE_INVALID: {
    why: 'La fecha no existe.',
    todo: 'Corríjala.',
  },
  NAME_REQUIRED: {
    why: 'Falta el nombre.',
    todo: 'Escríbalo.',
  },
  ACT_REQUIRED: {
    why: 'Falta el acto que lo funda.',
    todo: 'Escriba el título y la fecha del acto.',
  },
  ID_TAKEN: {
    why: 'Ya existe un registro con ese identificador.',
    todo: 'Vuelva a intentarlo.',
  },
  DATES_REVERSED: {
    why: 'La fecha final es anterior a la inicial.',
    todo: 'Corrija las fechas.',
  },
  TERM_OVERLAPS: {
    why: 'La vigencia se encima con otra.',
    why_facts: 'La vigencia se encima con {{term}}.',
    todo: 'Corrija las fechas.',
  },
  POST_ALREADY_HELD: {
    why: 'Alguien ocupa ya ese asiento en esas fechas.',
    why_facts: 'Alguien ocupa ya ese asiento hasta el {{endsOn}}.',
    todo: 'Termine antes la otra designación o cambie las fechas.',
  },
  APPOINTMENT_UNKNOWN: {
    why: 'No existe esa designación.',
    todo: 'Actualice la página.',
  },
  PROLONGATION_SHORTENS: {
    why: 'La nueva fecha es anterior a la que ya consta: una prórroga no acorta.',
    why_facts: 'La nueva fecha es anterior al {{standing}}, que ya consta: una prórroga no acorta.',
    todo: 'Elija una fecha posterior.',
  },
  HOLIDAY_REPEATED: {
    why: 'Un día inhábil aparece más de una vez.',
    todo: 'Deje una sola vez cada fecha.',
  },
  VERSION_STALE: {
    why: 'Alguien adoptó otra versión mientras usted preparaba la suya.',
    todo: 'Vuelva a abrir la propuesta sobre la versión vigente.',
  },
  RULE_INVALID: {
    why: 'Una de las reglas no es posible.',
    todo: 'Revise sus valores.',
  },
  TITULAR_HAS_OBJECTED: {
    why: 'La persona titular ya objetó por este asiento.',
    todo: 'Su objeción es la que cuenta.',
  },
};
