import {
  deliveryFailedMail,
  invitationMail,
  overdueMail,
  type ChaseItem,
  type MailText,
  type NoticeMatter,
  type OverdueItem,
  type OverdueMatter,
} from '@acuerda/notifications';
import { addDays, lastDayOf, localDateOf, startOfDay } from '@acuerda/workflow';
import type { MailScene } from './mail-scene';

type Facts<Kind extends NoticeMatter['kind']> = Extract<NoticeMatter, { kind: Kind }>['facts'];

export function inviteMail(scene: MailScene, about: Facts<'invited'>): MailText | null {
  const { facts, account, acuerdo, url } = scene;
  const common = { ...facts, email: account.email, url: url('/app/entrar') };
  if (about.as === 'reviewer') return reviewerMail(scene, about);
  if (about.as === 'drafter') {
    return (
      acuerdo && invitationMail({ ...common, as: { kind: 'drafter', acuerdo: acuerdo.title }, act: null, until: null })
    );
  }
  const appointment = appointmentOf(scene, about);
  if (!appointment) return null;
  return invitationMail({
    ...common,
    as: about.seat
      ? { kind: 'seat', post: about.seat.name, capacity: about.as }
      : { kind: 'secretariat', capacity: about.as },
    act: { title: appointment.act.title, date: appointment.act.date },
    until: lastDayOf(appointment, scene.body),
  });
}

/** To an acuerdo, or to everything that the body submits. */
function reviewerMail({ notice, facts, account, acuerdo, body, url }: MailScene, about: Facts<'invited'>): MailText {
  const { startsOn, until = null } = about;
  const isLater = startsOn !== null && startsOn > localDateOf(notice.at, body.timeZone);
  return invitationMail({
    ...facts,
    email: account.email,
    url: url('/app/entrar'),
    as: { kind: 'reviewer', acuerdo: acuerdo?.title ?? null },
    act: null,
    ...(isLater && { from: startsOn }),
    until,
  });
}

const appointmentOf = ({ body, account }: MailScene, { seat, startsOn }: Facts<'invited'>) =>
  body.appointments.findLast(
    ({ personId, post, startsOn: first }) =>
      personId === account.id &&
      first === startsOn &&
      (seat ? post.kind === 'seat' && post.seatId === seat.id : post.kind === 'secretariat'),
  );

export function chaseMail(scene: MailScene, { items }: Facts<'overdue'>): MailText {
  const { facts, body, url } = scene;
  return overdueMail({ ...facts, items: items.map((item) => chased(item, scene)), url: url(`/app/${body.slug}`) });
}

const kinds = {
  vote_without_quorum: 'vote',
  signoff_not_given: 'signoff',
  objection_unanswered: 'answer',
  not_published: 'publication',
  seat_vacant: 'vacancy',
  secretariat_missing: 'vacancy',
  mail_failed: 'mail',
} satisfies Record<OverdueMatter, OverdueItem['kind']>;

const secretariat = { es: 'Secretaría técnica', en: 'Technical secretariat' };

function chased({ matter, acuerdo, seats, address, since }: ChaseItem, { body, facts }: MailScene): OverdueItem {
  const office = matter === 'secretariat_missing' ? secretariat[facts.locale] : null;
  return {
    kind: kinds[matter],
    title: acuerdo?.title ?? address ?? office ?? seats[0]?.name ?? '',
    waitsFor: acuerdo ? seats.map(({ name, vacant }) => ({ post: name, vacant })) : [],
    since: startOfDay(since, body.timeZone),
    due: acuerdo ? addDays(since, -1) : null,
  };
}

export function failureMail(scene: MailScene, about: Facts<'delivery_failed'>): MailText {
  const { facts, body, notice, url } = scene;
  return deliveryFailedMail({
    ...facts,
    person: { name: about.name, post: null, address: about.address },
    subject: about.subject,
    failure: about.failure,
    response: about.reason,
    at: notice.at,
    url: url(`/app/${body.slug}/plazos`),
  });
}
