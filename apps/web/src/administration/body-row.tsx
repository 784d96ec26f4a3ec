import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { SetupDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { BodyStanding } from './body-standing';

/** One body: its name leads to its setting up, and how it stands is said beside it. */
export function BodyRow({ body: { slug, name } }: { body: { slug: string; name: string } }) {
  const { t } = useText();
  const { data } = useQuery(SetupDocument, { variables: { slug } });
  return (
    <li className="administration-body">
      <div>
        <Link to={`/administracion/${slug}`}>
          <b>{name}</b>
        </Link>
        <p className="tiny quiet">/{slug}</p>
      </div>
      {data?.body ? <BodyStanding body={data.body} /> : <span className="tiny quiet">{t('ui:loading')}</span>}
    </li>
  );
}
