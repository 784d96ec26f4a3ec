import type { Authority } from '../authority/actor';
import { actingAsSecretariat } from '../authority/acting';
import { isRefusal, refuse } from '../decision';
import type { Refusal } from '../vocabulary';
import { appointmentsTo, hasAppointmentStarted, isHeld, SECRETARIAT } from './appointments';
import type { BodyContext } from './context';
import type { BodyState, Post } from './state';

export function actingAsAdministrator({ actor }: BodyContext): Authority | Refusal {
  return actor.kind === 'person' && actor.administrator
    ? { kind: 'administrator', personId: actor.personId }
    : refuse('NOT_THE_ADMINISTRATOR');
}

/** A body is being set up until its first secretariat takes office; until then the administrator keeps its roster. */
const isBeingSetUp = (body: BodyState, ctx: BodyContext): boolean =>
  !appointmentsTo(SECRETARIAT, body).some((appointment) => hasAppointmentStarted(appointment, body, ctx.now));

/** The secretariat in force keeps the roster. */
export function actingOnRoster(body: BodyState, ctx: BodyContext): Authority | Refusal {
  const secretariat = actingAsSecretariat({ ...ctx, body });
  if (!isRefusal(secretariat) || !isBeingSetUp(body, ctx)) return secretariat;
  const administrator = actingAsAdministrator(ctx);
  return isRefusal(administrator) ? secretariat : administrator;
}

/** Where no secretariat is in force, the administrator may record one by its act, and nothing else. */
export function actingOnAppointment(post: Post, body: BodyState, ctx: BodyContext): Authority | Refusal {
  const onRoster = actingOnRoster(body, ctx);
  const administrator = actingAsAdministrator(ctx);
  if (!isRefusal(onRoster) || post.kind !== 'secretariat' || isRefusal(administrator)) return onRoster;
  return isHeld(SECRETARIAT, body, ctx.now) ? refuse('SECRETARIAT_IN_FORCE') : administrator;
}
