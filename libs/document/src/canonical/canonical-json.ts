import canonicalizeJson from 'canonicalize';

/**
 * JSON Canonicalization Scheme (RFC 8785): one text for one value, so that it can be hashed.
 *
 * @throws TypeError for what JSON can't say (undefined at the root, NaN, Infinity)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalizeJson(value);
  if (text === undefined) throw new TypeError('JSON has no form for this value.');
  return text;
}
