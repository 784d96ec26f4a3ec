/** Masculine nouns in -a that bodies, exercises and acts are named by. */
const MASCULINE_IN_A = /^(?:programa|sistema|esquema|plan)/i;

/** Endings of feminine nouns in names: «Mesa», «Comisión», «Red», «Unidad». */
const FEMININE = /^\p{L}*(?:a|as|ción|sión|dad|red)(?!\p{L})/iu;

const isFeminine = (name: string): boolean => FEMININE.test(name) && !MASCULINE_IN_A.test(name);

/** With preposition and article, and joined: «del Secretariado Técnico y de la Mesa de diagnóstico». */
export function namesInSpanish(names: readonly string[]): string {
  const each = names.map((name) => (isFeminine(name) ? `de la ${name}` : `del ${name}`));
  return new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(each);
}
