import type { findings as original } from '../es/findings';
import type { Same } from '../texts';

export const findings: Same<typeof original> = {
  HEADING_MISSING: { title: 'The title is missing', detail: 'The acuerdo does not say what it is about.' },
  HEADING_REPEATED: { title: 'There is more than one title', detail: 'Keep only one.' },
  RESOLUTIVO_MISSING: { title: 'There is no resolution', detail: 'The acuerdo does not decide anything yet.' },
  SECTION_EMPTY: { title: 'A section is empty', detail: 'Write its text or remove the section.' },
  PART_EMPTY: { title: 'This part is empty', detail: 'Write its text or remove it.' },
  NUMBER_UNREADABLE: {
    title: 'A typed number was left in the text',
    detail: 'Numbers are automatic: remove the typed one.',
  },
  LEVEL_ORPHANED: { title: 'This part hangs from none', detail: 'Raise its level or put it under another part.' },
  BOOKMARK_LEAKED: { title: 'A Word bookmark shows in the text', detail: 'Remove it.' },
  EFFECT_NOT_IN_TEXT: {
    title: 'The text does not say this effect',
    detail: 'The resolution must name the term and the new date.',
  },
  EFFECT_TERM_UNKNOWN: {
    title: 'The effect moves a term that does not exist',
    detail: 'Choose one of the body’s terms.',
  },
  EFFECT_STALE: { title: 'The starting end date no longer stands', detail: 'Update the effect.' },
  EFFECT_TERM_ENDED: {
    title: 'The term “{{term}}” has ended: it is not extended',
    detail: 'It ended on {{endsOn}}. Renew it: write «Se renueva la vigencia de…».',
  },
  EFFECT_TERM_RUNNING: {
    title: 'The term “{{term}}” is still running: it is not renewed',
    detail: 'It ends on {{endsOn}}. Extend it: write «Se amplía la vigencia de…».',
  },
  EFFECT_BODY_ENDED: {
    title: 'The body’s own term “{{term}}” has ended',
    detail: 'It ended on {{endsOn}}. An acuerdo cannot move it: an act of reinstallation is needed.',
  },
  EFFECT_NOT_LATER: {
    title: 'The new date is not later',
    detail: 'It must be later than the end of the term and than the entry into force.',
  },
  EFFECT_LEAVES_GAP: {
    title: 'The acuerdo enters into force when the term “{{term}}” has ended',
    detail: 'It enters into force on {{inForceFrom}}, and the term ends on {{endsOn}}. Let it do so by that day.',
  },
  EFFECT_REPEATED: { title: 'Two effects move the same term', detail: 'Keep only one.' },
  EFFECT_MISSING: {
    title: 'The text extends or renews a term without an effect',
    detail: 'Add the effect so that publication applies it.',
  },
  ENTRY_INTO_FORCE_UNREADABLE: {
    title: 'It cannot be understood when it enters into force',
    detail:
      'It says: «{{written}}». It may say the day of its publication, so many natural days after, or a date; not business days, nor from the signature, the approval or another publication.',
  },
  ENTRY_INTO_FORCE_REPEATED: {
    title: 'The text says two different entries into force',
    detail: 'It says: {{written}}. Keep only one.',
  },
  LEGAL_BASIS_MISSING: {
    title: 'There is no legal basis',
    detail: 'The text does not say on what basis it is agreed.',
  },
  TRANSITORIO_MISSING: {
    title: 'There is no transitory provision',
    detail: 'The text does not say when it enters into force.',
  },
  TITLE_SAYS_LESS: {
    title: 'The title does not say everything',
    detail: 'The effects move more terms than the title names.',
  },
  VERB_MAY_BE_MISSING: { title: 'A verb may be missing', detail: 'None is recognised in the sentence.' },
  PREFIX_SPLIT: { title: 'A word was split', detail: 'Join it.' },
  DATE_IMPOSSIBLE: { title: 'A date does not exist', detail: 'Correct it.' },
  WEEKDAY_WRONG: { title: 'The weekday does not match the date', detail: 'Correct one of them.' },
  FOLIO_PENDING: { title: 'No folio yet', detail: 'Given at publication.' },
  DATE_PENDING: { title: 'No date yet', detail: 'It is the date of publication.' },
  SESSION_PENDING: { title: 'No session yet', detail: 'Asked for at publication.' },
  SIGNATORIES_PENDING: { title: 'No signatories yet', detail: 'Asked for at publication.' },
};
