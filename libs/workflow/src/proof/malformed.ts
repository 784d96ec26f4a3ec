import type { AcuerdoCommand, Submit } from '../acuerdo/commands';
import type { DocumentFacts } from '../acuerdo/context';
import type { RefusalCode } from '../vocabulary';
import { documentOf, isErratum, type World } from './world';

export interface Malformed {
  command: AcuerdoCommand;
  document?: DocumentFacts | null;
  refused: RefusalCode;
}

const yesterday = '2022-03-29';
const tooFar = '2024-01-01';

/** What is wrong with an otherwise acceptable command, and what it has to be refused as. */
export function malformed(command: AcuerdoCommand, world: World): Malformed[] {
  return [...unseen(command), ...unreasoned(command), ...particular(command, world)];
}

function unseen(command: AcuerdoCommand): Malformed[] {
  if (!('seen' in command)) return [];
  const { revision, hash } = command.seen;
  return [
    { revision: revision + 1, hash },
    { revision, hash: `${hash} of yesterday` },
  ].map((seen) => ({ command: { ...command, seen }, refused: 'REVISION_STALE' }));
}

function unreasoned(command: AcuerdoCommand): Malformed[] {
  const refused = 'REASON_REQUIRED';
  if ('reason' in command) return [{ command: { ...command, reason: ' ' }, refused }];
  if (command.type === 'object') return [{ command: { ...command, reasons: ' ' }, refused }];
  if (command.type === 'record_statement') return [{ command: { ...command, text: ' ' }, refused }];
  const declines = command.type === 'answer_objection' && command.answer.kind === 'decline';
  return declines ? [{ command: { ...command, answer: { kind: 'decline', reasons: ' ' } }, refused }] : [];
}

function particular(command: AcuerdoCommand, world: World): Malformed[] {
  switch (command.type) {
    case 'submit':
      return submissions(command, world);
    case 'extend_vote':
      return [
        { command: { ...command, deadline: yesterday }, refused: 'DEADLINE_PAST' },
        { command: { ...command, deadline: tooFar }, refused: 'DEADLINE_AFTER_BODY_TERM' },
      ];
    case 'object': {
      const known = Object.keys(world.ledger.objections)[0];
      const again: Malformed[] = known
        ? [{ command: { ...command, objectionId: known }, refused: 'OBJECTION_EXISTS' }]
        : [];
      return [{ command: { ...command, partId: 'part-of-nothing' }, refused: 'PART_UNKNOWN' }, ...again];
    }
    case 'publish':
      return [{ command: { ...command, place: ' ' }, refused: 'PUBLICATION_INCOMPLETE' }];
    default:
      return [];
  }
}

function submissions(command: Submit, world: World): Malformed[] {
  const reads = (document: Partial<DocumentFacts>, refused: RefusalCode): Malformed => ({
    command,
    document: { ...documentOf(world), ...document },
    refused,
  });
  return [
    { command: { ...command, hash: 'another text' }, refused: 'REVISION_STALE' },
    { command: { ...command, deadline: yesterday }, refused: 'DEADLINE_PAST' },
    { command: { ...command, deadline: tooFar }, refused: 'DEADLINE_AFTER_BODY_TERM' },
    { command, document: null, refused: 'DOCUMENT_MISSING' },
    reads({ lintErrors: ['EMPTY_SECTION'] }, 'LINT_ERRORS'),
    ...(isErratum(world) ? corrections(world) : effects(world)).map(([document, refused]) => reads(document, refused)),
  ];
}

type Fault = [Partial<DocumentFacts>, RefusalCode];

function corrections(world: World): Fault[] {
  const { correction } = documentOf(world);
  if (!correction) return [];
  return [
    [{ correction: { ...correction, changesEffects: true } }, 'ERRATUM_CHANGES_EFFECTS'],
    [{ correction: { ...correction, changesStructure: true } }, 'ERRATUM_CHANGES_STRUCTURE'],
    [{ correction: { ...correction, replacements: [] } }, 'ERRATUM_CHANGES_NOTHING'],
  ];
}

function effects(world: World): Fault[] {
  const [effect] = documentOf(world).effects;
  if (!effect) return [];
  const isRenewal = effect.kind === 'renew_term';
  return [
    [{ effects: [{ ...effect, from: yesterday }] }, 'EFFECT_STALE'],
    [{ effects: [effect, effect] }, 'EFFECT_REPEATED'],
    [{ effects: [{ ...effect, termId: 'term-of-nobody' }] }, 'TERM_UNKNOWN'],
    [{ effects: [{ ...effect, to: yesterday }] }, isRenewal ? 'EFFECT_ENDS_BEFORE_FORCE' : 'EFFECT_SHORTENS_TERM'],
    [
      { effects: [{ ...effect, kind: isRenewal ? 'extend_term' : 'renew_term' }] },
      isRenewal ? 'TERM_ENDED' : 'TERM_STILL_RUNS',
    ],
    [{ entryIntoForce: { kind: 'on', date: yesterday } }, 'ENTRY_INTO_FORCE_PAST'],
    ...(isRenewal ? [] : [[{ entryIntoForce: { kind: 'on', date: tooFar } }, 'EFFECT_LEAVES_GAP'] as Fault]),
  ];
}
