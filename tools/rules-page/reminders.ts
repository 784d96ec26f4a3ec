import type { Chapter, Sentence } from './sentences';

const promise = (says: string, ...tests: string[]): Sentence => ({
  says,
  tests: tests.map((test) => `libs/notifications/src/reminders/${test}`),
});

const DATES = 'planned-dates.spec.ts';
const REPLAN = 'replan.spec.ts';
const DUE = 'due.spec.ts';
const RECIPIENTS = 'recipients.spec.ts';
const PROPERTIES = 'properties.spec.ts';

export const termsAndReminders: Chapter = {
  title: 'Terms and reminders',
  sentences: [
    promise(
      'A term is warned of 60, 30, 15, 7, 3, 1 and 0 days before its end, at nine in its body’s zone, unless the rules say otherwise.',
      `${DATES} › by the rules a body begins with › a term that ends on 23 April 2022 is warned of at nine in Mérida, daylight saving or not`,
      `${DATES} › by the rules a body begins with › one that ends on 30 April 2023 at nine too, when the clocks were not changed any more`,
    ),
    promise(
      'Offsets are counted in natural or business days, by rule.',
      `${DATES} › counted in business days › the days of the calendar of the body are not counted`,
      `${REPLAN} › when the calendar changes › what is counted in business days moves with it`,
    ),
    promise(
      'What ends with a stated date is warned of: terms, and appointments that no act has ended.',
      'endings.spec.ts › what ends in a body › is its terms, and the appointments that follow the body; an office without a date does not end',
      `${REPLAN} › an appointment › that an act ends is not warned of any more`,
      `${REPLAN} › an appointment › that is prolonged without a date is not warned of any more`,
    ),
    promise(
      'When a term moves, what was planned for the old date is cancelled, and the new date has reminders of its own.',
      `${REPLAN} › when a term is extended › what was sent stays, and what was planned for the old date is cancelled`,
      `${REPLAN} › when a term is extended › the new date has all of its own`,
      `${REPLAN} › an appointment › that ends with the body follows its extension`,
      `${DUE} › what falls due › is cancelled when the end has moved meanwhile, though nobody re-planned`,
    ),
    promise(
      'Once for each term, end date and offset, whatever happens; nobody is left unwarned, or warned of a day that no longer stands.',
      `${PROPERTIES} › whatever happens to a body, nobody is left unwarned, nobody warned of what no longer stands, and nobody twice`,
      `${PROPERTIES} › it is noticed when › %s`,
      `${REPLAN} › when a term comes back to a date that it had › in time, what was cancelled is planned again and what was sent is not`,
      `${REPLAN} › when a term is registered › on its last day after nine, the last offset is due at once, so that nobody is left unwarned`,
    ),
    promise(
      'After an outage one catch-up is sent, and the older offsets are marked superseded.',
      `${DUE} › what falls due › after a week without a sweep is the latest alone, and the older ones are overtaken`,
      `${DUE} › what falls due › after an outage that outlasted the end is one catch-up`,
    ),
    promise(
      'Recipients are resolved when it is due: secretariat, seat holders and alternates, invited reviewers, by rule.',
      `${RECIPIENTS} › that a term ends › the secretariat, titulars, alternates and reviewers hear, each with the post it is for`,
      `${RECIPIENTS} › that a term ends › an alternate whose appointment ended yesterday does not hear, on its last day it still does`,
      `${RECIPIENTS} › that a term ends › only those hear whom the rules name`,
      `${RECIPIENTS} › that an appointment ends › its holder and the secretariat hear`,
    ),
    promise(
      'Institutions hear by rule when a threshold passes with no extension under way.',
      `${RECIPIENTS} › the institutions of the escalation › hear from their offset on`,
      `${RECIPIENTS} › the institutions of the escalation › do not hear while an extension is under way`,
    ),
    promise(
      'The rules of reminders in force govern what is not sent yet.',
      `${REPLAN} › when the rules of reminders change › offsets that are no longer asked for are cancelled, and new ones planned`,
      `${REPLAN} › when the rules of reminders change › another hour moves what is planned, and never what was sent`,
    ),
  ],
};
