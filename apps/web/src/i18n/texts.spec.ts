import { ACT_FILE_REFUSAL_CODES, ALL_REFUSAL_CODES } from '@acuerda/contracts';
import {
  DISAGREEMENTS,
  FINDING_CODES,
  FIX_CODES,
  IMPORT_REFUSAL_CODES,
  PART_KINDS,
  UNRECOGNISED_REASONS,
} from '@acuerda/document';
import {
  ACTIONS,
  ACUERDO_STATUSES,
  CAPACITIES,
  CLOSING_CAUSES,
  OBJECTION_STATUSES,
  RETURN_CAUSES,
  SECTORS,
  TERM_KINDS,
  VOTE_CHOICES,
  VOTE_OUTCOMES,
} from '@acuerda/workflow/vocabulary';
import { join } from 'node:path';
import { FAILURE_CODES } from '../api/failure';
import { askedAs, flatten } from './testing/flatten';
import { usedKeys } from './testing/used-keys';
import { TEXTS } from './texts';

const REFUSALS = [...ALL_REFUSAL_CODES, ...IMPORT_REFUSAL_CODES, ...ACT_FILE_REFUSAL_CODES];

const es = flatten(TEXTS.es);
const en = flatten(TEXTS.en);
const asked = new Set([...es.keys()].map(askedAs));
const used = usedKeys(join(__dirname, '..'));

const variables = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of the interface', () => {
  it('exist in both languages, with the same values in them', () => {
    expect([...en.keys()].sort()).toEqual([...es.keys()].sort());
    const differing = [...es].filter(([key, text]) => variables(text).join() !== variables(en.get(key)).join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('say something, and plural forms come in pairs', () => {
    expect([...es, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
    const alone = [...es.keys()].filter((key) => key.endsWith('_one') && !es.has(key.replace(/_one$/, '_other')));
    expect(alone).toEqual([]);
  });

  it('are all there that the source asks for', () => {
    const namespaces = Object.keys(TEXTS.es);
    const missing = [...used.whole].filter(([key]) => namespaces.includes(key.split(':')[0] ?? '') && !asked.has(key));
    expect(missing).toEqual([]);
    const hollow = [...used.beginnings].filter((beginning) => ![...asked].some((key) => key.startsWith(beginning)));
    expect(hollow).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...asked].filter(
      (key) => !used.whole.has(key) && ![...used.beginnings].some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});

describe('what crosses the wire as a code', () => {
  const codes: [string, readonly string[]][] = [
    ['refusals:*.why', REFUSALS],
    ['refusals:*.todo', REFUSALS],
    ['findings:*.title', FINDING_CODES],
    ['findings:*.detail', FINDING_CODES],
    ['words:status.*', ACUERDO_STATUSES],
    ['words:vote.*', VOTE_CHOICES],
    ['words:capacity.*', CAPACITIES],
    ['words:sector.*', SECTORS],
    ['words:term.*', TERM_KINDS],
    ['words:objection.*', OBJECTION_STATUSES],
    ['words:outcome.*', VOTE_OUTCOMES],
    ['words:closing.*', CLOSING_CAUSES],
    ['words:return.*', RETURN_CAUSES],
    ['words:part.*', PART_KINDS],
    ['actions:verb.*', ACTIONS],
    ['actions:ask.*', ACTIONS],
    ['drafting:disagrees.*', DISAGREEMENTS],
    ['importing:fix.*', FIX_CODES],
    ['importing:left.*', UNRECOGNISED_REASONS],
    ['shell:failure.*', FAILURE_CODES],
  ];

  it.each(codes)('has its text at %s', (pattern, known) => {
    const missing = known.filter((code) => !asked.has(pattern.replace('*', code)));
    expect(missing).toEqual([]);
  });

  it('has no text for a code that does not exist', () => {
    const known = new Set<string>([...REFUSALS, 'unknown']);
    expect(Object.keys(TEXTS.es.refusals).filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(TEXTS.es.findings).filter((code) => !(FINDING_CODES as string[]).includes(code))).toEqual([]);
  });
});
