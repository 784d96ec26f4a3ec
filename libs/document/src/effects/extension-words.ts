/** Patterns over folded text (lower case, no accents) for how acts extend a term. */

/** Present, future, imperative, infinitive, gerund and noun. Past and subjunctive extend nothing. */
export const EXTENDING = new RegExp(
  String.raw`(?<!\p{L})(?:ampli(?:ar?|an|ando|ara|aran|ese|ense|acion)|prorrog(?:ar?|an|ando|ara|aran|uese|uense)` +
    String.raw`|exti(?:ende|enden|endase|endanse)|extend(?:er|iendo|era|eran)|extension)(?!\p{L})`,
  'gu',
);

/** Right before a verb or a name: what follows is denied, not extended. */
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

/** After a reason set between commas, the sentence goes on with what it extends. */
export const REASON_OVER = /,\s*(?:(?:la|el|las|los)\s+)?(?:vigencia|duracion|termino|plazo|periodo)s?(?!\p{L})/u;

/** A sentence ends with a stop before a capital: «art. 9» and «1.º» go on. */
export const SENTENCE_END = /[.](?=\s+[\p{Lu}«¿¡"])/gu;
