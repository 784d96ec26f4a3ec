import type { BodyAction } from '@acuerda/workflow/vocabulary';
import { useSaying } from '../i18n/use-saying';
import type { RulesBody } from './rules-body';

type Offers = RulesBody['availableActions'];

/** Whether the server offers the viewer an action on the body. */
export const offers = (actions: Offers, action: BodyAction): boolean =>
  actions.some((one) => one.action === action && one.refusal === null);

interface WithheldProps {
  actions: Offers;
  action: BodyAction;
  /** What the viewer may do instead. */
  text: string;
}

/** Why an action is not the viewer's to take. */
export function Withheld({ actions, action, text }: WithheldProps) {
  const say = useSaying();
  const refusal = actions.find((one) => one.action === action)?.refusal;
  if (!refusal) return null;
  return (
    <p className="tiny quiet">
      {text} {say('refusals', `${refusal.code}.why`, refusal.facts)}
    </p>
  );
}
