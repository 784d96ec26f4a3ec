import type { ExtensionUnderWay, MailEnding, Moves, Prolonged } from '@acuerda/notifications';
import {
  invitedTo,
  invitedToDraft,
  lastDayOf,
  type Appointment,
  type BodyState,
  type Prolongation,
} from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { must } from '../platform/must';
import { groupBy } from './group-by';
import { postName } from './names';
import type { StandingInBody } from './standing-rows';
import type { UnderWay } from './surroundings';

type Locale = 'es' | 'en';

/** What a reminder warns of, as a mail names it. `people`: the names of the body's people, by id. */
export function endingOf(
  { kind, subjectId }: Pick<StandingInBody, 'kind' | 'subjectId'>,
  body: BodyState,
  people: Map<string, string>,
  locale: Locale,
): MailEnding {
  if (kind === 'term') {
    const term = must(
      body.terms.find(({ id }) => id === subjectId),
      'term',
    );
    const moves = { count: term.history.length - 1, since: must(term.history.at(-1), 'dates').since };
    return { id: subjectId, moves, kind, term: term.kind, name: term.name };
  }
  const appointment = must(
    body.appointments.find(({ id }) => id === subjectId),
    'appointment',
  );
  return {
    id: subjectId,
    moves: movesOf(appointment, body),
    kind,
    post: postName(appointment.post, body, locale),
    holder: people.get(appointment.personId) ?? '—',
  };
}

/** An end that follows the body moves with the body's terms, too. */
function movesOf(appointment: Appointment, body: BodyState): Moves {
  const own = [appointment.recordedAt, ...appointment.prolongations.map(({ recordedAt }) => recordedAt)];
  const follows = standsWithBody(appointment);
  const terms = follows ? body.terms.filter(({ kind }) => kind === 'body').flatMap(({ history }) => history) : [];
  const instants = [...own, ...terms.map(({ since }) => since)];
  return { count: instants.length - 1, since: instants.reduce((a, b) => (a > b ? a : b)) };
}

const standsWithBody = ({ ends, prolongations }: Appointment): boolean =>
  (prolongations.at(-1)?.ends ?? ends).kind === 'with_body';

/** Appointments that an act has prolonged beyond that day, by act. */
export function prolongedBeyond(endsOn: LocalDate, body: BodyState, locale: Locale): Prolonged[] {
  const prolonged = body.appointments.flatMap((appointment) => {
    const last = appointment.prolongations.at(-1);
    const day = lastDayOf(appointment, body);
    return last && !appointment.ended && (day === null || day > endsOn) ? [{ appointment, last }] : [];
  });
  return [...groupBy(prolonged, ({ last }) => actKey(last)).values()].map((group) => {
    const { title, date } = must(group[0], 'prolongation').last.act;
    return { posts: group.map(({ appointment }) => postName(appointment.post, body, locale)), act: { title, date } };
  });
}

const actKey = ({ act }: Prolongation): string => `${act.date} ${act.title} ${act.reference ?? ''}`;

const unnamedDraft: Record<Locale, string> = { es: 'Un proyecto de ampliación', en: 'A draft of the extension' };

interface Reader {
  accountId: string | null;
  isSecretariat: boolean;
  /** Invited to review, and nothing else. */
  isGuest: boolean;
}

/** A draft's title is for those who may read it, and what was submitted no guest's who is not invited to it: to others it only exists. */
export const underWayFor = (
  acuerdo: UnderWay,
  { accountId, isSecretariat, isGuest }: Reader,
  locale: Locale,
  where: { body: BodyState; now: Instant },
): ExtensionUnderWay => {
  const { title, status, revision, drafters } = acuerdo;
  const isSubmitted = revision !== null;
  const invited = isSubmitted ? invitedTo(acuerdo, where) : invitedToDraft(acuerdo, where);
  const isNamed = accountId !== null && [...drafters, ...invited].includes(accountId);
  const mayRead = isSecretariat || isNamed || (isSubmitted && !isGuest);
  return { title: mayRead ? title : unnamedDraft[locale], status, revision };
};
