import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { daysBetween } from '../dates/local-date';
import type { DeadlinesQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';

type Body = NonNullable<DeadlinesQuery['body']>;

/** The appointments in force that have an end, the soonest first. */
export function AppointmentEnds({ body }: { body: Body }) {
  const { t } = useText();
  const { slug } = useBody();
  const ends = appointmentEnds(body, t('workspace:secretariat'));
  return (
    <section aria-labelledby="appointments">
      <div className="row row--apart deadlines-head">
        <h2 className="h2" id="appointments">
          {t('deadlines:appointments')}
        </h2>
        <Link className="small" to={`/${slug}/integracion`}>
          {t('desk:see_roster')}
        </Link>
      </div>
      {ends.length === 0 ? (
        <EmptyState title={t('deadlines:no_appointments')} />
      ) : (
        <ul className="card appointment-ends">
          {ends.map((end) => (
            <li key={end.id}>
              <b>{end.post}</b>
              <span>{end.name}</span>
              <span>
                <DateText date={end.lastDay} />
              </span>
              <span className="quiet">{t('deadlines:days_left', { count: daysBetween(body.today, end.lastDay) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function appointmentEnds({ seats, secretariat }: Body, office: string) {
  const posts = [...seats, { name: office, appointments: secretariat }];
  return posts
    .flatMap(({ name: post, appointments }) =>
      appointments.flatMap(({ id, lastDay, standing, person }) =>
        standing === 'in_force' && lastDay ? [{ id, post, name: person.name, lastDay }] : [],
      ),
    )
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
