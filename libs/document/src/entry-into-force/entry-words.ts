/** Patterns over folded text (lower case, no accents) for how acts say when they enter into force. */

import { patternOfWords } from '../dates/spanish-numbers';

/** «Entrará en vigor», «surtirá sus efectos», «iniciará su vigencia», «estará vigente a partir». */
export const ENTERING = new RegExp(
  String.raw`(?<!\p{L})(?<denied>no\s+)?(?:entra(?:ra)?n?\s+en\s+(?:vigor|vigencia)` +
    String.raw`|(?:surte|surten|surtira|surtiran)\s+(?:(?:todos\s+)?sus\s+)?efectos` +
    String.raw`|(?:inicia|comienza|cobra)(?:ra)?n?\s+(?:su\s+)?vigencia|(?:comenzara|comienza)n?\s+a\s+regir` +
    String.raw`|(?:estara|sera|tendra)n?\s+(?:en\s+vigor|vigentes?|vigencia)(?=\s*,?\s*(?:a\s+partir|desde)))(?!\p{L})`,
  'gu',
);

/** Right before the verb: it does not state the entry, it measures something by it («la fecha en que entra en vigor»). */
export const MEASURED_BY_IT =
  /(?<!\p{L})(?:en\s+(?:el\s+|la\s+)?que|cuando|(?:hasta|desde|partir\s+de|una\s+vez|siempre)\s+que|si|mientras)\s*$/u;

/** What follows means the day that was said before: «y surtirá efectos a partir de esa fecha». */
export const THAT_SAME_DAY =
  /^\s*,?\s*(?:a\s+partir\s+de|desde|en)\s+(?:(?:esa|la)\s+misma|esa|dicha)\s+fecha(?!\p{L})/u;

const ARTICLE = String.raw`(?:el|la|los|las|lo|est[aeo]s?|dich[ao]s?)`;
const ACT = String.raw`(?:acuerdo|instrumento|acto|documento|resolucion|determinacion|modificacion|reforma|adicion|disposicion|prorroga|ampliacion|extension|renovacion|mismo|anterior|acordado|resuelto|dispuesto|aqui)(?:e?s)?`;
const OF_TIME = String.raw`(?:(?:mism[oa]|propi[oa]|proxim[oa]|siguiente|ultim[oa]|primer|segundo|tercer|quinto|decimo)\s+)?(?:dia|fecha|momento|instante|hora|semana|mes|ano|plazo|termino|lunes|martes|miercoles|jueves|viernes|sabado|domingo|primero\s+de|\d|cero|(?:${patternOfWords(31)})\s+(?:de|dias?|\())`;

/** A subject, as against a day: «los lineamientos», not «el día». */
export const SUBJECT = new RegExp(String.raw`^\s*(?:y\s+)?${ARTICLE}\s+(?!${OF_TIME})\p{L}`, 'u');

/** The act itself as the subject: «el presente acuerdo», «estas disposiciones», «la modificación». */
export const ACT_AS_SUBJECT = new RegExp(
  String.raw`^\s*(?:y\s+)?(?:${ARTICLE}\s+(?:presentes?\s+)?${ACT}|${ARTICLE}\s+presentes?\s+\p{L}+|est[aeo]s?\s+\p{L}+)(?:\s+modificatori[oa]s?)?(?!\p{L})`,
  'u',
);

/** «..., que» or «..., el cual»: the subject stands before it. */
export const RELATIVE = /(?<before>[^.;]*)(?:(?<!\p{L})(?:mism[oa]s?\s+)?que|(?:el|la)\s+cual)\s*$/u;

export const NAMES_THE_ACT = new RegExp(String.raw`(?<!\p{L})${ACT}(?!\p{L})[^,;]{0,40},?\s*$`, 'u');

const PUBLICATION = String.raw`(?:(?:su|la)\s+publicacion|publica(?:rse)?|publique|publicad[oa])(?!\p{L})`;
const CONNECTION = String.raw`(?:(?:a|al|la|el|de|del|dia|fecha|en|que|se|sea)\s+)*`;
const ON = String.raw`(?:(?:el|al|a|partir|desde|con|en|del|de|la|mismo|propio|dia|fecha|momento|que|se|sea|haya|sido|inmediatamente|tras)\s+)*`;
const DAYS = String.raw`(?:(?:a|al|los|el|cabo|de|transcurridos|pasados)\s+)*(?<days>\d{1,3}|${patternOfWords(99)}|un)(?:\s*\([^()]{1,40}\))?\s+dias?`;
const NATURAL = String.raw`(?:\s+(?:natural(?:es)?|calendario|corridos))?`;
const LATER = String.raw`(?:siguientes?|despues|posteriores?|contados\s+a\s+partir\s+del\s+(?:dia\s+)?siguiente)`;
const NEXT = String.raw`(?:(?:el|al|a|partir|desde|del)\s+)*(?<next>dia${NATURAL}\s+(?:inmediato\s+)?siguiente|siguiente\s+dia${NATURAL})`;

/** Each begins where the words of time begin. */
export const AFTER_DAYS = new RegExp(String.raw`^${DAYS}${NATURAL}\s+${LATER}\s+${CONNECTION}${PUBLICATION}`, 'u');
export const NEXT_DAY = new RegExp(String.raw`^${NEXT}\s+${CONNECTION}${PUBLICATION}`, 'u');
export const ON_PUBLICATION = new RegExp(String.raw`^${ON}${PUBLICATION}`, 'u');
export const BEFORE_A_DATE = /^(?:(?:a|partir|contar|desde|el|del|de|dia|las|00:00|0:00|cero|horas|hrs)\s+)*$/u;

/** Between the verb, or its subject, and the words of time: «, para todos los efectos legales,». */
export const ASIDE = /^(?:\s*,[^,;]{1,100},)?\s*,?\s*/u;

/** Right after: the entry depends on something else as well. */
export const CONDITION = /^\s*,?\s*(?:o|u|siempre|salvo|excepto|condicionad[oa]|sujet[oa]|una\s+vez|cuando)(?!\p{L})/u;

/** Right after «su publicación»: not the one of this register. */
export const IN_A_GAZETTE =
  /^(?:\s+del?\s+[^,.;]{1,60})?\s+en\s+(?:el|la)\s+(?:periodico|diario|gaceta|boletin)(?!\p{L})/u;

export const BUSINESS_DAYS = /(?<!\p{L})habil(?:es)?(?!\p{L})/u;
