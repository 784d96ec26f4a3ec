import type { BodyState } from '@acuerda/workflow';
import type { DeliveryRow } from './delivery-queries';
import { inBodyOrder } from './in-body-order';
import { Delivery } from './delivery.models';
import type { CountedReminderRow } from './reminder-queries';
import { Reminder } from './reminder.models';

type Subject = Pick<CountedReminderRow, 'kind'> & { id: string };

/** The term's name, or the seat's to which somebody is appointed; null for the secretariat. */
export function nameOf(body: BodyState, { kind, id }: Subject): string | null {
  if (kind === 'term') return body.terms.find((term) => term.id === id)?.name ?? null;
  const post = body.appointments.find((appointment) => appointment.id === id)?.post;
  return post?.kind === 'seat' ? seatName(body, post.seatId) : null;
}

const seatName = (body: BodyState, seatId: string): string | null =>
  body.seats.find((seat) => seat.id === seatId)?.name ?? null;

export function presentReminder(row: CountedReminderRow, body: BodyState): Reminder {
  const appointment = row.kind === 'appointment' && body.appointments.find(({ id }) => id === row.subject_id);
  return Object.assign(new Reminder(), {
    id: row.id,
    kind: row.kind,
    subjectId: row.subject_id,
    name: nameOf(body, { kind: row.kind, id: row.subject_id }),
    personId: appointment ? appointment.personId : null,
    endsOn: row.ends_on,
    daysBefore: row.days_before,
    dueAt: row.due_at.toISOString(),
    state: row.state,
    reason: row.reason,
    settledAt: row.settled_at?.toISOString() ?? null,
    people: row.people,
    accepted: row.accepted,
    refused: row.refused,
    bounced: row.bounced,
    waiting: row.waiting,
  });
}

export function presentDelivery(row: DeliveryRow, body: BodyState, mayTend: boolean): Delivery {
  const reasons = (row.reasons ?? []).flat();
  const seatId = reasons.flatMap(({ post }) => (post?.kind === 'seat' ? [post.seatId] : []))[0] ?? null;
  return Object.assign(new Delivery(), {
    bodyId: body.id,
    id: row.id,
    at: row.at.toISOString(),
    daysBefore: row.days_before,
    endsOn: row.ends_on,
    names: inBodyOrder(row.subjects, body, ({ id }) => id).map((subject) => nameOf(body, subject) ?? ''),
    recipient: row.recipient,
    as: [...new Set(reasons.map((reason) => reason.role))],
    office: seatId === null ? null : seatName(body, seatId),
    accountId: row.account_id,
    address: mayTend ? row.address : null,
    state: row.state,
    reason: row.reason,
    detail: row.detail,
    attempts: row.attempts,
    tookMs: row.took_ms,
    canRetry: mayTend && (row.state === 'refused' || row.state === 'bounced'),
  });
}
