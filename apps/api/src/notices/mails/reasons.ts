import type { MailReason, Notice, NoticeReason } from '@acuerda/notifications';
import { isAppointmentInForce, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';

/** Why somebody gets a mail, in the words of its foot: one for each hat, and none twice. */
export function mailReasons(notice: Notice, body: BodyState, now: Instant): MailReason[] {
  const reasons = notice.because.map((because) => reasonOf(because, notice, body, now));
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key);
  });
}

function reasonOf(because: NoticeReason, notice: Notice, body: BodyState, now: Instant): MailReason {
  switch (because) {
    case 'secretariat':
    case 'drafter':
    case 'reviewer':
    case 'escalation':
      return { as: because };
    case 'administrator':
    case 'mentioned':
      return { as: because };
    case 'seat':
    case 'objector':
    case 'appointed':
    case 'signatory':
      return seatReason(notice, body, now) ?? { as: 'member' };
  }
}

/** By the seat that the notice is about, or else by the first that the person holds. */
function seatReason({ personId, facts }: Notice, body: BodyState, now: Instant): MailReason | null {
  const seatId = 'seat' in facts ? facts.seat?.id : undefined;
  const held = body.appointments.filter(
    (one) => one.personId === personId && one.post.kind === 'seat' && isAppointmentInForce(one, body, now),
  );
  const about = held.find(({ post }) => post.kind === 'seat' && post.seatId === seatId) ?? held[0];
  if (about?.post.kind !== 'seat') return null;
  const { seatId: id } = about.post;
  return { as: about.capacity, post: body.seats.find((seat) => seat.id === id)?.name ?? '' };
}
