import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { ReadMail } from '../read-mail';
import { answerTo, isChancy, type Step } from '../weather';
import { endingsIn, instantsFor, overAt, type NaiveEnding } from './endings';
import { later } from './local-time';
import { whoHears, type Around } from './who';

export interface BookedReminder {
  ending: NaiveEnding;
  name: string;
  daysBefore: number;
  dueAt: Instant;
  stage: 'planned' | 'sent' | 'superseded' | 'cancelled';
  letters: BookedLetter[];
}

export interface BookedLetter {
  to: string;
  state: 'waiting' | 'accepted' | 'refused' | 'cancelled';
  /** Message-IDs under which it has arrived, in that order. */
  arrived: string[];
  /** The worker was killed while it was on its way: nobody knows whether it will come again. */
  unsure: boolean;
}

/** Minutes that one step may take. */
const patience = 10;

const keyOf = ({ kind, id, endsOn }: NaiveEnding, daysBefore: number) => `${kind} ${id} ${endsOn} ${daysBefore}`;
const isAfter = (a: BookedReminder, b: BookedReminder): boolean =>
  a.dueAt > b.dueAt || (a.dueAt === b.dueAt && a.daysBefore < b.daysBefore);

/** What one body's people had to be told, kept by hand: from what happened to the body and when somebody looked. */
export class Book {
  readonly reminders = new Map<string, BookedReminder>();
  private body: BodyState | null = null;
  private readonly open = new Map<BookedLetter, BookedReminder>();
  private next: Instant | null | undefined;

  constructor(
    private readonly around: Around,
    private readonly nameOf: (ending: NaiveEnding, body: BodyState) => string,
  ) {}

  /** The body became this at that instant. */
  changes(body: BodyState, at: Instant): void {
    this.body = body;
    this.next = undefined;
    for (const ending of endingsIn(body)) {
      if (at < overAt(ending.endsOn, body)) this.plan(ending, body, at);
    }
    const offsets = body.ruleSets.at(-1)?.rules.reminderOffsets.value ?? [];
    for (const reminder of this.reminders.values()) {
      if (reminder.stage !== 'planned') continue;
      const isAsked = offsets.includes(reminder.daysBefore) || at >= overAt(reminder.ending.endsOn, body);
      if (!this.stands(reminder.ending) || !isAsked) reminder.stage = 'cancelled';
    }
  }

  /** When something is due next; null while nothing is planned. */
  nextDue(): Instant | null {
    if (this.next === undefined) {
      const planned = [...this.reminders.values()].filter(({ stage }) => stage === 'planned');
      this.next = planned.map(({ dueAt }) => dueAt).sort()[0] ?? null;
    }
    return this.next;
  }

  /** Somebody looked, and this is what came. @returns what was not as it had to be */
  looks(step: Step, came: readonly ReadMail[]): string[] {
    this.sweep(step.at);
    const claims = came.map((mail) => ({ mail, unclaimed: new Set(mail.endings) }));
    const findings = came.flatMap((mail) => strange(mail, step));
    for (const [letter, reminder] of this.open) {
      if (letter.unsure || this.mayGo(reminder, letter)) {
        const { name, ending } = reminder;
        const found = claims.find(
          ({ mail, unclaimed }) => mail.to === letter.to && mail.endsOn === ending.endsOn && unclaimed.has(name),
        );
        found?.unclaimed.delete(name);
        const finding = deliver(letter, found?.mail ?? null, step);
        if (finding) findings.push(`${finding}: ${sentence(reminder, letter.to, step)}`);
      }
      if (letter.state !== 'waiting' && !letter.unsure) this.open.delete(letter);
    }
    for (const { mail, unclaimed } of claims) {
      for (const name of unclaimed)
        findings.push(`nobody was to hear: ${name}, ${mail.endsOn}, ${mail.to}, ${step.at}`);
    }
    return findings;
  }

  private plan(ending: NaiveEnding, body: BodyState, at: Instant): void {
    const unsent = [...instantsFor(ending.endsOn, body)].filter(
      ([days]) => this.reminders.get(keyOf(ending, days))?.stage !== 'sent',
    );
    const isAhead = ([days, dueAt]: [number, Instant]) =>
      dueAt >= at || this.reminders.get(keyOf(ending, days))?.stage === 'planned';
    const late = unsent.some(isAhead) ? null : this.lastMissed(ending, unsent);
    for (const [daysBefore, dueAt] of unsent) {
      const key = keyOf(ending, daysBefore);
      const known = this.reminders.get(key);
      const toCome = isAhead([daysBefore, dueAt]) || daysBefore === late;
      if (known && toCome) Object.assign(known, { stage: 'planned', dueAt });
      if (known) continue;
      const name = this.nameOf(ending, body);
      this.reminders.set(key, {
        ending,
        name,
        daysBefore,
        dueAt,
        stage: toCome ? 'planned' : 'superseded',
        letters: [],
      });
    }
  }

  /** With nothing ahead, the last is sent late, unless somebody was told since. */
  private lastMissed(ending: NaiveEnding, unsent: [number, Instant][]): number | null {
    let last: [number, Instant] | null = null;
    for (const one of unsent) {
      if (!last || one[1] > last[1] || (one[1] === last[1] && one[0] < last[0])) last = one;
    }
    if (!last) return null;
    for (const { ending: other, stage, dueAt } of this.reminders.values()) {
      const isSame = keyOf(other, 0) === keyOf(ending, 0);
      if (isSame && stage === 'sent' && dueAt >= last[1]) return null;
    }
    return last[0];
  }

  private sweep(at: Instant): void {
    const { body } = this;
    const next = this.nextDue();
    if (!body || next === null || next > at) return;
    this.next = undefined;
    const due = [...this.reminders.values()].filter(({ stage, dueAt }) => stage === 'planned' && dueAt <= at);
    for (const reminder of due) {
      const rivals = this.of(reminder.ending).filter((other) => due.includes(other) || other.stage === 'sent');
      if (rivals.some((other) => isAfter(other, reminder))) {
        reminder.stage = 'superseded';
        continue;
      }
      reminder.stage = 'sent';
      for (const to of whoHears(reminder.ending, reminder.daysBefore, body, at, this.around)) {
        const letter: BookedLetter = { to, state: 'waiting', arrived: [], unsure: false };
        reminder.letters.push(letter);
        this.open.set(letter, reminder);
      }
    }
  }

  /** A letter of something that moved, or that a later one makes idle, is not sent any more. */
  private mayGo(reminder: BookedReminder, letter: BookedLetter): boolean {
    const stands = this.stands(reminder.ending);
    const isOvertaken = this.of(reminder.ending).some(
      (other) =>
        other.stage === 'sent' &&
        isAfter(other, reminder) &&
        other.letters.some(({ to, state }) => to === letter.to && (state === 'waiting' || state === 'accepted')),
    );
    if (stands && !isOvertaken) return true;
    letter.state = 'cancelled';
    // Nobody has heard of it, so it is as if it had never been.
    const isForgotten = reminder.letters.every(({ state }) => state === 'cancelled');
    if (isForgotten) reminder.stage = stands ? 'superseded' : 'cancelled';
    return false;
  }

  private of({ kind, id, endsOn }: NaiveEnding): BookedReminder[] {
    return [...this.reminders.values()].filter(
      ({ ending }) => ending.kind === kind && ending.id === id && ending.endsOn === endsOn,
    );
  }

  private stands({ kind, id, endsOn }: NaiveEnding): boolean {
    const standing = this.body ? endingsIn(this.body) : [];
    return standing.some((one) => one.kind === kind && one.id === id && one.endsOn === endsOn);
  }
}

/** @returns what is wrong with it */
function deliver(letter: BookedLetter, mail: ReadMail | null, step: Step): string | null {
  const answer = answerTo(letter.to, step);
  const [before] = letter.arrived;
  if (mail) letter.arrived.push(mail.messageId);
  if (letter.unsure) {
    Object.assign(letter, { state: 'accepted', unsure: false });
    if (mail && mail.messageId !== before) return 'twice under two names';
    return null;
  }
  if (!mail) {
    if (answer === 'refused') letter.state = 'refused';
    const isExcused = isChancy(step) || answer === 'refused' || answer === 'later';
    return isExcused ? null : 'missed';
  }
  if (before !== undefined && before !== mail.messageId) return 'again under another name';
  if (step.accident === 'forgotten' || step.accident === 'struck') letter.unsure = true;
  if (mail.answered) letter.state = 'accepted';
  return null;
}

function strange({ to, endsOn, date, calendar, endings, body }: ReadMail, step: Step): string[] {
  const findings: string[] = [];
  if (date < step.at || date > later(step.at, patience)) findings.push(`dated ${date} instead of ${step.at}: ${to}`);
  const isWhole = !calendar || (calendar.days.size === 1 && calendar.uids.size === endings.size);
  if (!isWhole || (calendar && !calendar.days.has(endsOn))) findings.push(`another calendar: ${body} ${endsOn} ${to}`);
  return findings;
}

const sentence = ({ name, ending, daysBefore }: BookedReminder, to: string, { at }: Step): string =>
  `${name}, ${ending.endsOn}, ${daysBefore} days before, to ${to}, ${at}`;
