import { ALL_REFUSAL_CODES, API_REFUSAL_CODES } from '@acuerda/contracts';
import { LABEL_KEYS } from '@acuerda/workflow/vocabulary';
import { commands, eventTypes, generalRefusals } from './code/commands';
import { faultsOf, type Vocabulary } from './command-page';
import { codeSpans, section } from './markdown';
import { files, read } from './repository';

const FOLDER = 'docs/commands/';
const pages = new Map(
  files.filter((file) => file.startsWith(FOLDER)).map((file) => [file.slice(FOLDER.length), read(file)]),
);
const index = pages.get('README.md')!;

const schema = read('apps/api/schema.graphql');
const mutations = [
  ...section(`## ${/^type Mutation \{[^}]*\}/m.exec(schema)![0]}`, 'type Mutation {').matchAll(/^ {2}(\w+)[(:]/gm),
].map(([, name]) => name!);

const known: Vocabulary = {
  otherRefusals: [...generalRefusals, ...API_REFUSAL_CODES],
  refusals: [...ALL_REFUSAL_CODES],
  events: eventTypes,
  mutations,
  words: LABEL_KEYS.map((key) => key.slice(key.indexOf('.') + 1)),
};

describe('what is read from the code', () => {
  it('is there', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(mutations).toContain('vote');
    expect(commands.find(({ type }) => type === 'vote')).toMatchObject({
      fields: ['seen', 'seatId', 'choice'],
      refusals: expect.arrayContaining(['TITULAR_HAS_VOTED', 'BODY_TERM_ENDED', 'REVISION_STALE', 'VOTE_CLOSED']),
      events: ['vote_cast'],
    });
  });
});

describe('the pages of the commands', () => {
  it('are one for each command, and the index', () => {
    const expected = [...commands.map(({ type }) => `${type}.md`), 'README.md'];
    expect([...pages.keys()].sort()).toEqual(expected.sort());
  });

  it.each(commands.map((command) => [command.type, command] as const))('%s is true of the code', (type, command) => {
    expect(faultsOf(pages.get(`${type}.md`)!, command, known)).toEqual([]);
  });

  it('are all in the index', () => {
    expect(commands.filter(({ type }) => !index.includes(`(${type}.md)`))).toEqual([]);
  });

  it('name every refusal code between them', () => {
    const named = new Set([...pages.values()].flatMap(codeSpans));
    expect(ALL_REFUSAL_CODES.filter((code) => !named.has(code))).toEqual([]);
  });

  it('name every mutation of the schema between them', () => {
    const named = new Set([...pages.values()].flatMap(codeSpans));
    expect(mutations.filter((mutation) => !named.has(mutation))).toEqual([]);
  });
});

describe('a page that is not true of the code', () => {
  const vote = commands.find(({ type }) => type === 'vote')!;
  const page = pages.get('vote.md')!;

  it.each([
    ['a code struck out', page.replaceAll('`TITULAR_HAS_VOTED`', ''), 'leaves out the refusal TITULAR_HAS_VOTED'],
    ['a code made up', `${page}\n\`VOTE_TOO_LOUD\``, 'names a refusal that no code has: VOTE_TOO_LOUD'],
    [
      "another command's code",
      `${page}\n\`SLUG_UNSOUND\` \`RULE_INVALID\``,
      'names a refusal of another command: RULE_INVALID',
    ],
    ['a field struck out', page.replace('| `choice`', '| choice'), 'leaves out the field choice'],
    [
      'a field made up',
      page.replace('| `choice`', '| `colour`'),
      'names a field that the command does not have: colour',
    ],
    ['its event struck out', page.replace('`vote_cast`', ''), 'leaves out the event vote_cast'],
    [
      'an event made up',
      page.replace('`vote_cast`', '`vote_cast` `wish_uttered`'),
      'names an event that is none: wish_uttered',
    ],
    [
      'a mutation made up',
      page.replace('Mutation: `vote`', 'Mutation: `cast`'),
      'names a mutation that the schema does not have: cast',
    ],
    ['its mutation denied', page.replace('Mutation: `vote`', 'Mutation: none'), 'does not name the mutation vote'],
    ['no mutation', page.replace(/^- Mutation.*\n/m, ''), 'says nothing of its mutation'],
    ['another title', page.replace('# vote', '# voting'), 'is not titled vote'],
  ])('with %s is found out', (_what, text, fault) => {
    expect(faultsOf(text, vote, known)).toContain(fault);
  });
});
