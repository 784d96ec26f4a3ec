/**
 * An acuerdo as the contract tells it, in the simplest words: lists, minutes and loops. It shares nothing with the code
 * that it is compared with. Minutes count from the midnight before it all began; a day has 1440.
 */
export interface ModelRules {
  seatsNeeded: number;
  majority: 'more_approve_than_reject' | 'more_than_half_of_the_seats';
  abstentionsCount: boolean;
  castingSeat: string | null;
  voteDays: number;
  secondThoughts: number;
  notAdopted: 'rejected' | 'draft';
  signoff: 'all' | 'any';
  windowDays: number;
  silence: { days: number; countsAs: 'withdrawn' | 'maintained' };
  maintained: 'blocks' | 'published_beside';
}

type ModelVote = { seat: string; person: string; choice: string; at: number };
type ModelObjection = { id: string; seat: string; person: string; state: string; since: number; on: number };

const SEATS = ['government', 'first', 'second'];
const CIVIL = ['first', 'second'];
/** The second of civil society is the first's alternate too. */
const MAY_ACT_FOR: Record<string, string[]> = {
  government: ['government'],
  first: ['first'],
  second: ['second', 'first'],
};
const DAY = 1440;
const TERM_OVER = 25 * DAY;

const endOfDay = (minute: number, daysLater: number) => (Math.floor(minute / DAY) + daysLater + 1) * DAY;

export class Model {
  status = 'draft';
  now = 11 * 60;
  revision = 0;
  votes: ModelVote[] = [];
  opened = 0;
  deadline = 0;
  missed = false;
  extended = false;
  signed: { seat: string; person: string; at: number }[] = [];
  objections: ModelObjection[] = [];

  constructor(readonly rules: ModelRules) {}

  private isRunning = () => this.now < TERM_OVER;
  private isAlternate = (person: string, seat: string) => person !== seat;
  private standing = () => this.objections.filter((o) => ['open', 'declined', 'maintained'].includes(o.state));
  private isBeside = (o: ModelObjection) =>
    this.rules.maintained === 'published_beside' && o.state === 'maintained' && o.on === this.revision;

  wait(minutes: number): void {
    this.now += minutes;
  }

  submit(person: string): boolean {
    this.settle();
    if (this.status !== 'draft' || person !== 'secretary' || !this.isRunning()) return false;
    this.status = 'member_review';
    this.revision += 1;
    [this.votes, this.signed, this.missed, this.extended] = [[], [], false, false];
    this.opened = this.now;
    this.deadline = Math.min(endOfDay(this.now, this.rules.voteDays), TERM_OVER);
    return true;
  }

  vote(person: string, seat: string, choice: string, sawIt: boolean): boolean {
    this.settle();
    if (this.status !== 'member_review' || !this.isRunning() || !sawIt) return false;
    if (!MAY_ACT_FOR[person]?.includes(seat)) return false;
    if (this.votes.some((vote) => vote.person === person && vote.seat !== seat)) return false;
    const before = this.votes.find((vote) => vote.seat === seat);
    if (before && this.isAlternate(person, seat) && !this.isAlternate(before.person, seat)) return false;
    if (before?.person === person && before.choice === choice) return false;
    this.votes = [...this.votes.filter((vote) => vote.seat !== seat), { seat, person, choice, at: this.now }];
    return this.settled();
  }

  close(person: string): boolean {
    this.settle();
    if (this.status !== 'member_review' || person !== 'secretary' || !this.isRunning()) return false;
    if (this.votes.length < this.rules.seatsNeeded) return false;
    this.decideTheVote();
    return this.settled();
  }

  extend(person: string): boolean {
    this.settle();
    if (this.status !== 'member_review' || person !== 'secretary' || !this.isRunning()) return false;
    if (!this.missed || this.extended) return false;
    [this.missed, this.extended, this.deadline] = [false, true, endOfDay(this.now, 0)];
    return true;
  }

  signOff(person: string, seat: string, sawIt: boolean): boolean {
    this.settle();
    if (!this.canSpeak(person, seat, sawIt)) return false;
    if (this.signed.some((one) => one.seat === seat || one.person === person)) return false;
    if (this.standing().some((o) => o.seat === seat)) return false;
    this.signed.push({ seat, person, at: this.now });
    return this.settled();
  }

  object(person: string, seat: string, id: string, sawIt: boolean): boolean {
    this.settle();
    if (!this.canSpeak(person, seat, sawIt) || this.objections.some((o) => o.id === id)) return false;
    this.signed = this.signed.filter((one) => one.seat !== seat);
    this.objections.push({ id, seat, person, state: 'open', since: this.now, on: 0 });
    return this.settled();
  }

  answer(person: string, id: string, accepts: boolean): boolean {
    this.settle();
    const objection = this.standing().find((o) => o.id === id);
    if (this.status !== 'civil_society_signoff' || !objection || !this.isRunning()) return false;
    if (person !== 'secretary' || (!accepts && objection.state !== 'open')) return false;
    [objection.state, objection.since] = [accepts ? 'accepted' : 'declined', this.now];
    if (accepts) this.status = 'draft';
    return this.settled();
  }

  withdrawObjection(person: string, id: string): boolean {
    this.settle();
    const objection = this.standing().find((o) => o.id === id);
    if (!objection || !this.canSpeak(person, objection.seat, true)) return false;
    if (this.isAlternate(person, objection.seat) && !this.isAlternate(objection.person, objection.seat)) return false;
    [objection.state, objection.since] = ['withdrawn', this.now];
    return this.settled();
  }

  maintainObjection(person: string, id: string): boolean {
    this.settle();
    const objection = this.standing().find((o) => o.id === id);
    if (!objection || !this.canSpeak(person, objection.seat, true)) return false;
    if (objection.state === 'open' || (objection.state === 'maintained' && objection.on === this.revision))
      return false;
    [objection.state, objection.since, objection.on] = ['maintained', this.now, this.revision];
    return this.settled();
  }

  publish(person: string, sawIt: boolean): boolean {
    this.settle();
    if (this.status !== 'ready_to_publish' || person !== 'secretary' || !this.isRunning() || !sawIt) return false;
    this.status = 'published';
    return true;
  }

  returnIt(person: string, sawIt: boolean): boolean {
    this.settle();
    const isUnderWay = ['member_review', 'civil_society_signoff', 'ready_to_publish'].includes(this.status);
    if (!isUnderWay || person !== 'secretary' || !sawIt) return false;
    this.status = 'draft';
    return true;
  }

  private canSpeak(person: string, seat: string, sawIt: boolean): boolean {
    const may = CIVIL.includes(seat) && MAY_ACT_FOR[person]?.includes(seat) === true;
    return this.status === 'civil_society_signoff' && this.isRunning() && sawIt && may;
  }

  private settled(): true {
    this.settle();
    return true;
  }

  /** What happens by itself, one thing after the other, until nothing more has fallen due. */
  settle(): void {
    const due = this.due().filter((step) => step.at <= this.now && step.at <= TERM_OVER);
    const [first] = due.sort((a, b) => a.at - b.at);
    if (!first) return;
    first.happen();
    this.settle();
  }

  private due(): { at: number; happen: () => void }[] {
    if (this.status === 'member_review') return this.dueInReview();
    if (this.status === 'civil_society_signoff') return this.dueInSignoff();
    return [];
  }

  private dueInReview() {
    if (this.votes.length < this.rules.seatsNeeded) {
      return this.missed ? [] : [{ at: this.deadline, happen: () => void (this.missed = true) }];
    }
    const last = Math.max(this.opened, ...this.votes.map((vote) => vote.at));
    const thoughtTwice = last + this.rules.secondThoughts;
    const all = this.votes.length === SEATS.length;
    const inTime = all ? Math.min(thoughtTwice, this.deadline) : this.deadline;
    return [{ at: last >= this.deadline ? thoughtTwice : inTime, happen: () => this.decideTheVote() }];
  }

  private decideTheVote(): void {
    const number = (choice: string) => this.votes.filter((vote) => vote.choice === choice).length;
    let [ayes, noes] = [number('approve'), number('reject')];
    const casting = this.votes.find((vote) => vote.seat === this.rules.castingSeat)?.choice;
    if (ayes === noes) [ayes, noes] = [ayes + Number(casting === 'approve'), noes + Number(casting === 'reject')];
    const against = noes + (this.rules.abstentionsCount ? number('abstain') : 0);
    const isAdopted = this.rules.majority === 'more_approve_than_reject' ? ayes > against : ayes > SEATS.length / 2;
    this.status = isAdopted ? 'civil_society_signoff' : this.rules.notAdopted;
    this.opened = this.now;
  }

  private dueInSignoff() {
    const waiting = this.standing().filter(
      (o) =>
        o.state === 'declined' ||
        (o.state === 'maintained' && this.rules.maintained === 'published_beside' && o.on !== this.revision),
    );
    const silences = waiting.map((o) => ({
      at: endOfDay(Math.max(o.since, this.opened), this.rules.silence.days),
      happen: () => void Object.assign(o, { state: this.rules.silence.countsAs, since: this.now, on: this.revision }),
    }));
    const beside = this.standing().filter(this.isBeside);
    const answered = CIVIL.filter((seat) => [...this.signed, ...beside].some((one) => one.seat === seat));
    const isBlocked = this.standing().length > beside.length;
    const isEnough = answered.length >= (this.rules.signoff === 'all' ? CIVIL.length : 1);
    const someoneConsents = this.signed.length > 0 || answered.length === CIVIL.length;
    if (isBlocked || !isEnough || !someoneConsents) return silences;
    const window = this.rules.windowDays === 0 ? this.opened : endOfDay(this.opened, this.rules.windowDays);
    const lastMove = Math.max(...this.signed.map(({ at }) => at), ...this.objections.map(({ since }) => since));
    return [...silences, { at: Math.max(window, lastMove), happen: () => void (this.status = 'ready_to_publish') }];
  }
}
