import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { Countdown } from '../ui/countdown';
import { useBody } from './body-context';
import { businessDaysTo } from './business-days';

/** In how many days a term ends, where an effect says from which end it moves it; nothing once it ends on another day. */
export function EndLeft({ termId, from }: { termId: string; from: LocalDate }) {
  const { t } = useText();
  const body = useBody();
  const term = body.terms.find(({ id }) => id === termId);
  if (term?.endsOn !== from || term.standing === 'not_started') return null;
  return (
    <span className="block tiny">
      {term.daysLeft > 0 && `${t('ui:countdown.still', { count: term.daysLeft })} `}
      <Countdown days={term.daysLeft} businessDays={businessDaysTo(body, from)} inline />
    </span>
  );
}
