import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { NotFound } from '../app/not-found';
import { usePageTitle } from '../app/use-page-title';
import { ZoneProvider } from '../dates/zone-context';
import { SetupDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Setup } from './setup';

/** `/administracion/:slug`: a body from its first term to its secretariat. */
export function SetupScreen() {
  const { t } = useText();
  const { slug = '' } = useParams();
  const setup = useQuery(SetupDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  usePageTitle(setup.data?.body?.name ?? t('administration:title'));
  return (
    <Loaded of={setup}>
      {({ body }) =>
        body ? (
          <ZoneProvider value={body.timeZone}>
            <Setup key={body.id} body={body} />
          </ZoneProvider>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
