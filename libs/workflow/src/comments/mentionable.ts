import { isAppointmentInForce } from '../body/appointments';
import { invitedTo } from '../invitations/invited';
import type { Circle, PersonId } from '../vocabulary';
import { circlesHeardBy, type CommentScene } from './circles';

/** Who may be called into a circle: those at the table now who hear it. The first appointed come first. */
export function mentionableIn(circle: Circle, scene: CommentScene): PersonId[] {
  const { acuerdo, body, now } = scene;
  const invited = invitedTo(acuerdo, scene);
  const members = body.appointments
    .filter((appointment) => isAppointmentInForce(appointment, body, now))
    .map(({ personId }) => personId);
  const atTheTable = new Set([...members, ...acuerdo.drafters, ...invited]);
  return [...atTheTable].filter((personId) => hears(personId, circle, scene));
}

export const hears = (personId: PersonId, circle: Circle, scene: CommentScene): boolean =>
  circlesHeardBy({ ...scene, actor: { kind: 'person', personId, administrator: false } }).includes(circle);
