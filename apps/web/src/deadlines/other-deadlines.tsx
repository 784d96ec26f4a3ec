import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { AppointmentCard } from './appointment-card';
import { appointmentGroups } from './appointment-ends';
import { IfPublished } from './if-published';
import type { DeadlinesBody } from './term-story';

/** What ends beside the terms, and what an extension under way would change. */
export function OtherDeadlines({ body }: { body: DeadlinesBody }) {
  const { t } = useText();
  const { slug } = useBody();
  const groups = appointmentGroups(body);
  return (
    <section aria-labelledby="others">
      <div className="row row--apart deadlines-head">
        <h2 className="h2" id="others">
          {t('deadlines:others')}
        </h2>
        <Link className="small" to={`/${slug}/integracion`}>
          {t('desk:see_roster')}
        </Link>
      </div>
      {groups.length === 0 && <p className="small quiet">{t('deadlines:no_appointments')}</p>}
      <ul className="other-deadlines">
        {groups.map((group) => (
          <AppointmentCard key={group.endsOn} group={group} body={body} />
        ))}
        <IfPublished body={body} />
      </ul>
    </section>
  );
}
