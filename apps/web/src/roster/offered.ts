import type { BodyAction } from '@acuerda/workflow/vocabulary';
import type { RosterBody } from './posts';

/** Whether the server offers the viewer an action: for an appointment, to which kind of post. */
export const offers = (
  { availableActions }: Pick<RosterBody, 'availableActions'>,
  action: BodyAction,
  post: 'seat' | 'secretariat' | null = null,
): boolean => availableActions.some((one) => one.action === action && one.post === post && one.refusal === null);
