/** Patterns over folded text (lower case, no accents) for how acts extend and renew a term. */

/** Present, future, imperative, infinitive, gerund and noun. Past and subjunctive do nothing. */
const EXTENDING =
  String.raw`ampli(?:ar?|an|ando|ara|aran|ese|ense|acion)|prorrog(?:ar?|an|ando|ara|aran|uese|uense)` +
  String.raw`|exti(?:ende|enden|endase|endanse)|extend(?:er|iendo|era|eran)|extension`;

const RENEWING =
  String.raw`renuev(?:an?|ese|ense)|renov(?:ar|ando|ara|aran|acion)` +
  String.raw`|reanud(?:ar?|an|ando|ara|aran|ese|ense|acion)` +
  String.raw`|restable(?:cer?|cen|ciendo|cera|ceran|zcase|zcanse|cimiento)` +
  String.raw`|reinstal(?:ar?|an|ando|ara|aran|ese|ense|acion)`;

export const EFFECT_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:(?<extending>${EXTENDING})|(?<renewing>${RENEWING}))(?!\p{L})`,
  'gu',
);

/** Right before a verb or a name: what follows is denied, not done. */
export const DENIED_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:(?:no|ni|tampoco|nunca)\s+(?:(?:se|procede|podra|podran|sera|debera|ha|lugar|a|la|de)\s+){0,3}` +
    String.raw`|(?:rechaza|niega|desecha|revoca|cancela)n?\s+(?:(?:la|el|toda|solicitud|propuesta|de)\s+){0,4})$`,
  'u',
);

export const DENIED_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:no|ni|salvo|excepto|sin)\s+(?:(?:la|el|vigencia|del?|a|al)\s+){0,5}$`,
  'u',
);

/** Right before a date: it is the last day of something. */
export const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:hasta|al|terminara|concluira|vencera|finalizara)\s+` +
    String.raw`(?:las\s+(?:24|24:00|23:59|veinticuatro)\s+(?:h|hrs|horas)\s+del?\s+)?(?:(?:el|dia)\s+){0,2}$`,
  'u',
);

/** What follows says why, not what. */
export const PURPOSE =
  /(?<!\p{L})(?:con\s+(?:el|la)?\s*(?:objetivo|objeto|fin|finalidad|proposito|animo)|a\s+(?:fin|efecto)\s+de|para(?!\s+(?:quedar|concluir|el\s+periodo)))(?!\p{L})/u;

/** Right before a verb: it says why, so that what is done stands elsewhere («para reanudar los trabajos, ...»). */
export const REASON_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:con\s+(?:(?:el|la)\s+)?(?:objetivo|objeto|fin|finalidad|proposito|animo|motivo)\s+de|a\s+(?:fin|efecto)\s+de` +
    String.raw`|para|en\s+virtud\s+de|derivado\s+de|debido\s+a|tras|luego\s+de|despues\s+de)` +
    String.raw`\s+(?:(?:la|el|su|no|se|de)\s+){0,3}$`,
  'u',
);

/** After a reason set between commas, the sentence goes on with what it extends. */
export const REASON_OVER = /,\s*(?:(?:la|el|las|los)\s+)?(?:vigencia|duracion|termino|plazo|periodo)s?(?!\p{L})/u;
