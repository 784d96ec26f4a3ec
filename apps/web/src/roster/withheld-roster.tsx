import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import type { RosterBody } from './posts';

const SHOWN = ['prolong_appointment', 'record_appointment'] as const;

/** Why the roster may not be changed by this person, said once. */
export function WithheldRoster({ actions }: { actions: RosterBody['availableActions'] }) {
  const { t } = useText();
  const say = useSaying();
  const withheld = SHOWN.flatMap((action) => actions.filter((one) => one.action === action && one.refusal !== null));
  const [first] = withheld;
  if (!first?.refusal) return null;
  return (
    <p className="tiny quiet roster-withheld">
      {t('roster:withheld')} {say('refusals', `${first.refusal.code}.why`, first.refusal.facts)}
    </p>
  );
}
