import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_KEYS } from './labels';
import { REFUSAL_CODES } from './refusals';

const SOURCE = join(__dirname, '..');
const DECLARED_IN = join('vocabulary', 'refusals.ts');

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== DECLARED_IN)
  .map((file) => ({ isSpec: file.endsWith('.spec.ts'), text: readFileSync(join(SOURCE, file), 'utf8') }));

const namedIn = (code: string, inSpecs: boolean) =>
  sources.some(({ isSpec, text }) => isSpec === inSpecs && text.includes(`'${code}'`));

describe('every refusal code', () => {
  it('is the answer of some rule', () => {
    expect(REFUSAL_CODES.filter((code) => !namedIn(code, false))).toEqual([]);
  });

  it('is provoked by some spec', () => {
    expect(REFUSAL_CODES.filter((code) => !namedIn(code, true))).toEqual([]);
  });
});

describe('every word of the vocabulary', () => {
  it('has one key to be translated by', () => {
    expect(new Set(LABEL_KEYS).size).toBe(LABEL_KEYS.length);
    expect(LABEL_KEYS).toContain('refusal.BODY_TERM_ENDED');
    expect(LABEL_KEYS).toContain('status.civil_society_signoff');
  });
});
