import { comments } from './comments';
import { termsAndReminders } from './reminders';

/** What the rules promise, one sentence at a time, and the tests that hold the code to it. */
export interface Sentence {
  says: string;
  /** `file › suite › test`, as the spec names them; the file from the root, or from `libs/workflow/src`. */
  tests: string[];
}

export interface Chapter {
  title: string;
  sentences: Sentence[];
}

const promise = (says: string, ...tests: string[]): Sentence => ({ says, tests });

const VOTE = 'acuerdo/decisions/vote.spec.ts';
const CLOSING = 'acuerdo/vote/closing.spec.ts';
const SIGNOFF = 'acuerdo/signoff/signoff.spec.ts';
const OBJECTIONS = 'acuerdo/signoff/objections.spec.ts';
const SUBMIT = 'acuerdo/decisions/submit.spec.ts';
const PUBLISH = 'acuerdo/decisions/publish.spec.ts';
const TERM = 'acuerdo/body-term.spec.ts';
const ERRATA = 'acuerdo/errata.spec.ts';
const RENEWAL = 'acuerdo/renewal.spec.ts';
const LIFECYCLE = 'acuerdo/lifecycle.spec.ts';
const ROSTER = 'body/roster.spec.ts';
const APPOINTMENTS = 'body/appointments.spec.ts';

export const chapters: Chapter[] = [
  {
    title: 'The way of an acuerdo',
    sentences: [
      promise(
        'In each status only the commands of that status have a place; the others are refused by name.',
        `${LIFECYCLE} › in status %s › the commands in their place are those of the lifecycle`,
        `${LIFECYCLE} › in status %s › just those are offered, with or without a reason why not`,
      ),
      promise(
        'Submission freezes the text as a numbered revision with its hash; errors of the text block it.',
        `${SUBMIT} › a draft whose text is ready › is frozen with its number, hash, effects, rules and electorate`,
        `${SUBMIT} › a draft with faults › is refused with the codes of the faults`,
      ),
      promise(
        'The same text submitted again is voted again, and decisions name the revision and hash that were seen.',
        `${VOTE} › in member review › the vote names the revision and the hash that were seen`,
        `${VOTE} › in member review › a tab left open since before the return is refused, though the text is the same`,
        'acuerdo/stale-tab.spec.ts › "%s" from a tab that shows another text › %s is refused',
      ),
      promise(
        'A return keeps votes and sign-offs in the record, and they count no longer.',
        `${VOTE} › in member review › a return ends what counted and leaves what had been replaced as it was`,
        `${SIGNOFF} › in civil society sign-off › a return takes it back: the same text is signed off again`,
        'acuerdo/story.spec.ts › the extension of April 2022, from the first draft to the act in force › loses its approvals when it is returned, edited and submitted again',
      ),
      promise(
        'Returning and withdrawing take a reason.',
        `${LIFECYCLE} › an acuerdo that exists › is withdrawn and returned with a reason`,
      ),
      promise(
        'What is published, withdrawn or rejected is final; another draft may start from its text.',
        'acuerdo/story.spec.ts › the extension of April 2022, from the first draft to the act in force › is not published twice',
        `${CLOSING} › a text that is not adopted › is rejected for good`,
        `${LIFECYCLE} › after the end of an acuerdo › another draft starts again from its text`,
      ),
      promise(
        'The secretariat names who may edit a draft and who may read it.',
        `${LIFECYCLE} › an acuerdo that exists › names drafters, each list in place of the one before`,
        'invitations/invitations.spec.ts › an invitation to an acuerdo › opens its draft and its text to comments',
      ),
      promise(
        'From every state something other than withdrawing leads on, or the body’s term is over.',
        'acuerdo/properties.spec.ts › whatever is pressed, in whatever order, under whatever rules › something other than withdrawing leads on, or the body’s term is over',
      ),
    ],
  },
  {
    title: 'Authority',
    sentences: [
      promise(
        'An appointment is judged at the instant of the act, by the local day: to the last instant of its last day.',
        `${VOTE} › a seat that lapsed yesterday › votes on its last day and not on the next`,
        `${APPOINTMENTS} › an appointment recorded late › counts from its recording, not for what was decided before`,
      ),
      promise(
        'What was done stays valid. A later record may question it, and never changes it.',
        'authority/questioned.spec.ts › a deed whose appointment turns out to have ended before it › is questioned by the later record, with its act',
        'authority/questioned.spec.ts › a deed whose appointment turns out to have ended before it › stands all the same: the vote counts, and closes with the others',
      ),
      promise(
        'The secretary, the administrator, the system and a stranger vote for nobody; the facilitator has a voice and no vote.',
        `${VOTE} › in member review › the secretary, the administrator, the system and a stranger vote for nobody`,
        `${VOTE} › in member review › the facilitator has a voice, not a vote`,
      ),
      promise(
        'Where no secretariat is in force, the administrator may record one by its act, and nothing else.',
        `${ROSTER} › when no secretariat is in force › the administrator records an appointment to it, and nothing else`,
        `${ROSTER} › when no secretariat is in force › the journal shows by what right`,
      ),
      promise(
        'Nothing is recorded in the roster without its act.',
        `${ROSTER} › with a secretariat in force › nothing is recorded without its act`,
      ),
    ],
  },
  {
    title: 'The vote',
    sentences: [
      promise(
        'Voting seats that somebody holds at submission are the electorate and the denominator.',
        `${SUBMIT} › a draft whose text is ready › leaves out of the electorate a seat whose holder lapsed the day before`,
      ),
      promise(
        'A seat whose holder lapses counts as not present; its successor may replace its vote.',
        `${VOTE} › a seat that lapsed yesterday › stays in the denominator, and its successor may replace the vote that it gave`,
      ),
      promise(
        'One vote a seat, changeable while the vote is open; nobody votes for two seats.',
        `${VOTE} › in member review › a seat votes once, and may change its vote while the vote is open`,
        `${VOTE} › in member review › a second click on the same vote is refused`,
        `${VOTE} › a person appointed to two seats › votes for one of them`,
      ),
      promise(
        'An alternate acts within the dates of its act, and its titular may replace the vote.',
        `${VOTE} › an alternate › without an act has no vote`,
        `${VOTE} › an alternate › votes within the dates of the act, and not after`,
        `${VOTE} › an alternate › does not vote before the act begins`,
        `${VOTE} › an alternate › is overruled by the titular, whose vote the alternate then leaves alone`,
      ),
      promise(
        'It closes when every seat has voted and quorum holds, after the interval for second thoughts.',
        `${CLOSING} › with every seat but one › the last vote closes it at once`,
        `${CLOSING} › with an hour for second thoughts › the vote closes an hour after the last seat voted`,
        `${CLOSING} › with an hour for second thoughts › a change of mind starts the hour again`,
      ),
      promise(
        'It closes when the secretariat closes it with quorum, or at its deadline with quorum, even if nobody noted it then.',
        `${CLOSING} › with every seat but one › the secretariat closes it early, since quorum holds`,
        `${CLOSING} › with every seat but one › the vote stays open until the deadline, and closes at it with quorum`,
        `${CLOSING} › with every seat but one › a vote after the deadline finds it closed, even if nobody had noted it yet`,
      ),
      promise(
        'Without quorum it stays open, tells everyone, and may be extended once with a reason.',
        `${CLOSING} › short of quorum › the secretariat can not close it`,
        `${CLOSING} › short of quorum › the deadline passes, is told, and leaves it open`,
        `${CLOSING} › short of quorum › it is extended once, with a reason, and only after the deadline`,
      ),
      promise(
        'Nothing closes by an empty truth.',
        `${CLOSING} › short of quorum › nobody voting at all closes nothing`,
        'rules/quorum.spec.ts › quorum › is never nobody',
        `${SUBMIT} › a body that could not decide › for having %s is not asked to`,
      ),
      promise(
        'Quorum is by seats, and by sectors where the rules name some.',
        'rules/quorum.spec.ts › quorum › of more than half of %i seats is %i',
        'acuerdo/vote/quorum.spec.ts › where the rules ask for a sector besides the seats › seats enough without that sector are no quorum',
        'acuerdo/vote/quorum.spec.ts › where the rules ask for a sector besides the seats › nothing is submitted while nobody holds a seat of the sector',
      ),
      promise(
        'A majority is simple, absolute, or a fraction of the votes or of the electorate.',
        'rules/majority.spec.ts › a simple majority › is more approvals than rejections, abstentions aside',
        'rules/majority.spec.ts › an absolute majority › is more than half of the electorate, absent seats included',
        'rules/majority.spec.ts › two thirds › are reached exactly',
        'rules/majority.spec.ts › two thirds of the electorate › are not reached by those who came, however they agree',
      ),
      promise(
        'Abstentions count for quorum, and for the majority where the rules say so.',
        'rules/majority.spec.ts › a simple majority › is more than half of all votes where abstentions belong to them',
        'rules/majority.spec.ts › a simple majority › is not reached by abstaining together',
      ),
      promise(
        'A tie goes to the casting seat if the rules name one and it voted; otherwise it is not adopted.',
        `${CLOSING} › a tie › is not adopted without a casting seat`,
        `${CLOSING} › a tie › is decided by the casting seat`,
        'rules/majority.spec.ts › the casting seat › counts once more in a tie, and only then',
      ),
      promise(
        'After the close nothing changes; what comes later is a recorded statement.',
        `${SIGNOFF} › in civil society sign-off › a vote comes too late`,
        'acuerdo/decisions/record-statement.spec.ts › after the close of the vote › a seat of the electorate has its statement recorded, and no vote changes',
      ),
      promise(
        'A text that is not adopted is rejected, or goes back to draft, by rule.',
        `${CLOSING} › a text that is not adopted › is rejected for good`,
        `${CLOSING} › a text that is not adopted › goes back to draft where the rules say so`,
      ),
    ],
  },
  {
    title: 'The sign-off',
    sentences: [
      promise(
        'It passes when all, any or the majority of civil society’s seats have answered, by rule, and no objection blocks.',
        `${SIGNOFF} › in civil society sign-off › the seated representative signs off, and it passes`,
        'rules/quorum.spec.ts › sign-off › by a majority of four seats is by three',
        'rules/quorum.spec.ts › sign-off › is never by nobody',
      ),
      promise(
        'Only civil society’s seats sign off and object.',
        `${SIGNOFF} › in civil society sign-off › nobody else does: not the secretary, not another sector, not an alternate without an act`,
        `${OBJECTIONS} › an objection › is civil society’s alone, on a part of the text, with reasons`,
      ),
      promise(
        'Where the rules set a window for objections it is waited for, even if one sign-off would do.',
        `${SIGNOFF} › with a window for objections › a complete sign-off waits for the end of the window, even under "any"`,
        `${SIGNOFF} › with a window for objections › an objection of another seat in the window blocks it`,
      ),
      promise(
        'An accepted objection takes the acuerdo back to draft with that part reopened; the others are carried over.',
        `${OBJECTIONS} › an open objection › is accepted: the acuerdo goes back to draft with that part reopened`,
        `${OBJECTIONS} › of two objections, one accepted › the other is carried over and blocks the next revision`,
        `${OBJECTIONS} › of two objections, one accepted › the other is kept with its quote although its part was deleted, and can still be answered`,
      ),
      promise(
        'An objection is declined with reasons, and may be accepted later.',
        `${OBJECTIONS} › an open objection › is answered by the secretariat with reasons`,
        `${OBJECTIONS} › a declined objection › is declined once, and may be accepted later`,
      ),
      promise(
        'The objector withdraws or maintains it; a successor inherits it.',
        `${OBJECTIONS} › an open objection › is withdrawn by its seat only`,
        `${OBJECTIONS} › an open objection › is not maintained before it is answered`,
        `${OBJECTIONS} › a declined objection › is inherited by the successor to the seat`,
      ),
      promise(
        'Silence for the rule’s days counts as withdrawn or as maintained, by rule.',
        `${OBJECTIONS} › a declined objection › counts as maintained when the objector lets the days go by, and blocks on`,
        `${OBJECTIONS} › a declined objection › counts as withdrawn where the rules say so`,
      ),
      promise(
        'A maintained objection blocks, or is published beside the act and is that seat’s answer, by rule.',
        `${OBJECTIONS} › a maintained objection › blocks, until it is withdrawn or accepted after all`,
        `${OBJECTIONS} › a maintained objection › is published beside the act where the rules say so, and is that seat’s answer`,
      ),
      promise(
        'With no seat of civil society in force it waits, and names the vacancy.',
        `${SIGNOFF} › when the civil society seat is vacant › the sign-off waits until a successor is appointed`,
        'acuerdo/progress.spec.ts › the progress of a sign-off › tells the seats that it waits for, and the objections that block it',
      ),
    ],
  },
  {
    title: 'The end of the body’s term',
    sentences: [
      promise(
        'To the last instant of the last day everything may be done; at midnight nothing is submitted, voted, signed off or published.',
        `${TERM} › on the last day of the term, at 23:59:59 in Mérida › the text is submitted, voted and signed off, and the act published`,
        `${TERM} › at 00:00:00 of the day after › nothing is submitted`,
        `${TERM} › at 00:00:00 of the day after › no vote is taken`,
        `${TERM} › at 00:00:00 of the day after › no sign-off is given and no objection raised`,
        `${TERM} › at 00:00:00 of the day after › nothing is published`,
      ),
      promise(
        'Drafting, returning and withdrawing go on.',
        `${TERM} › at 00:00:00 of the day after › returning, withdrawing and drafting go on`,
      ),
      promise(
        'Only a recorded act of reinstallation resumes, on a new revision and with the gap in sight.',
        `${TERM} › after a reinstallation › an old revision is not voted on any more: a new one is needed`,
        `${RENEWAL} › the body’s own term, once ended › is followed by that of the reinstallation, and the gap between them stays in sight`,
      ),
      promise(
        'An appointment that ends with the body ends with the term in which it began.',
        `${APPOINTMENTS} › an appointment that ends with the body › ends with the term that it began in, not with a reinstallation after a gap`,
        'acuerdo/story.spec.ts › the extension of April 2022, from the first draft to the act in force › prolongs with the body the appointments that end with it',
      ),
    ],
  },
  {
    title: 'Effects',
    sentences: [
      promise(
        'An effect names the end that it was written against, and is stale if the term no longer ends there.',
        `${SUBMIT} › effects that do not agree with the terms › are stale when the term does not end when the text says`,
        `${PUBLISH} › two acuerdos that extend the same term › the second is stale: it was written against the end that the first has moved`,
        `${PUBLISH} › two acuerdos that extend the same term › the second is returned by the system to be written anew`,
      ),
      promise(
        'An extension shortens nothing and leaves no gap.',
        `${SUBMIT} › effects that do not agree with the terms › do not shorten a term by a day`,
        `${RENEWAL} › an act that enters into force later than it is published › may enter into force on the last day of the term that it extends, and not a day later`,
      ),
      promise(
        'An ended term is not extended but renewed, from the entry into force, and shows its gap.',
        `${SUBMIT} › effects that do not agree with the terms › do not revive a term that is over`,
        `${RENEWAL} › a term that has ended › is renewed from the act’s entry into force, with the gap before it in sight`,
        `${RENEWAL} › a term that still runs › is extended, not renewed`,
      ),
      promise(
        'A body that has ended does not renew itself.',
        `${RENEWAL} › the body’s own term, once ended › is not renewed by an acuerdo: a body that has ended decides nothing about itself`,
      ),
      promise(
        'An act has its effects from the day that its transitorio names, and never before its publication.',
        `${RENEWAL} › an act that enters into force later than it is published › moves its terms with its publication, and says from when it has its effects`,
        `${RENEWAL} › an act that enters into force later than it is published › has no effects before its publication`,
      ),
      promise(
        'Folios are given at publication, by local year, without gaps.',
        `${PUBLISH} › ready to publish › goes by the local year: until midnight in Mérida it is still the old one`,
        'acuerdo/story.spec.ts › the extension of April 2022, from the first draft to the act in force › leaves the next acuerdo the next folio',
      ),
    ],
  },
  {
    title: 'Errata and amending acts',
    sentences: [
      promise(
        'An erratum is an acuerdo of its own, with its folio and its list of replacements, and moves no term.',
        `${ERRATA} › an erratum of a published act › is an acuerdo of its own, voted and signed off, with the next folio and no effect on any term`,
      ),
      promise(
        'An erratum that would move a date is refused with its reason.',
        `${ERRATA} › an erratum of a published act › is refused when it would move a date, and says so before any fault of the text`,
        `${ERRATA} › an erratum of a published act › is refused when it %s`,
      ),
      promise(
        'The rules may spare an erratum the sign-off, never the vote.',
        `${ERRATA} › where the rules spare errata the sign-off › an erratum that was adopted is ready to publish, and the record says why`,
        `${ERRATA} › where the rules spare errata the sign-off › anything else is signed off as ever`,
      ),
      promise(
        'It needs the body in force.',
        `${ERRATA} › an erratum of a published act › needs the body in force, like any act`,
      ),
      promise(
        'Of two errata on the same words, the second has to see the first.',
        `${ERRATA} › an erratum of a published act › is refused at publication when another erratum has changed the words meanwhile, and goes on after a return`,
      ),
      promise(
        'An amending act names the act that it changes, and goes the whole way.',
        `${ERRATA} › an amending act › is voted and signed off, and moves terms as they stand now`,
        `${ERRATA} › what an erratum or an amendment is about › is published`,
      ),
    ],
  },
  {
    title: 'Rules and days',
    sentences: [
      promise(
        'Rules are versioned, and a version changes nothing that is under way.',
        `${CLOSING} › rules adopted while a vote is open › change nothing in it`,
        'rules/soundness.spec.ts › a rule set › is adopted as the next version beside those before it',
      ),
      promise(
        'A rule that could never be honoured is not adopted.',
        'rules/soundness.spec.ts › a rule set › whose %s could never be honoured is refused by its name',
      ),
      promise(
        'Windows are counted in natural or business days, by rule; a calendar adopted meanwhile lengthens none.',
        'acuerdo/day-count.spec.ts › windows counted in business days › leave out weekends',
        'acuerdo/day-count.spec.ts › windows counted in business days › leave out what the body’s calendar declares',
        'acuerdo/day-count.spec.ts › windows counted in business days › are not lengthened by a calendar that is adopted while they run',
      ),
      promise(
        'The federal days of rest are known from the Labour Law.',
        'time/business-days.spec.ts › the federal days of rest › of 2022 are the seven of every year, three of them Mondays',
        'time/business-days.spec.ts › the federal days of rest › include the inauguration every sixth year: in December until 2018, in October since 2024',
      ),
      promise(
        'A term ends with its last local day, in the body’s zone: 2022-04-24T05:00:00Z and 2023-05-01T06:00:00Z in Mérida.',
        'time/zone.spec.ts › the end of a term in America/Merida › of %s is %s: %s',
        `${TERM} › on the last instants of the extended term, on 30 April 2023 › a vote is taken at 23:59:59 and refused at midnight, an hour later in UTC than the year before`,
      ),
    ],
  },
  comments,
  termsAndReminders,
];
