import { PART_KINDS } from '@acuerda/document';
import {
  ACUERDO_KINDS,
  ACUERDO_STATUSES,
  CAPACITIES,
  EFFECT_KINDS,
  OBJECTION_STATUSES,
  SECTORS,
  STANDINGS,
  TERM_KINDS,
  VOTE_CHOICES,
  VOTE_OUTCOMES,
} from '@acuerda/workflow/vocabulary';
import { codeSpans, section, tableRows } from './markdown';
import { read } from './repository';

const glossary = read('GLOSSARY.md');
const vocabulary = new Set<string>([
  ...ACUERDO_STATUSES,
  ...ACUERDO_KINDS,
  ...EFFECT_KINDS,
  ...VOTE_CHOICES,
  ...VOTE_OUTCOMES,
  ...STANDINGS,
  ...OBJECTION_STATUSES,
  ...CAPACITIES,
  ...TERM_KINDS,
  ...SECTORS,
  ...PART_KINDS,
]);

describe('the glossary', () => {
  const rows = tableRows(section(glossary, 'Words with a fixed set of values'));

  it('has every word of the vocabulary once, and no other', () => {
    const words = rows.flatMap(([word]) => codeSpans(word ?? ''));
    expect(words.toSorted()).toEqual([...vocabulary].sort());
  });

  it('says each in Spanish and what it means', () => {
    const all = tableRows(glossary);
    expect(all.length).toBeGreaterThan(rows.length);
    expect(all.filter(([word, spanish, meaning]) => !word || !spanish || !meaning)).toEqual([]);
  });

  it('explains no term twice', () => {
    const terms = tableRows(glossary).map(([term]) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
