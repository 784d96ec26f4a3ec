import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useBody } from '../bodies/body-context';
import { PeopleDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { officesOf } from '../workspace/offices-of';

/** By which office people are known in the body, as far as the viewer may see its roster. */
export function useOffices(): ReadonlyMap<string, string> {
  const { t } = useText();
  const { slug } = useBody();
  const { data } = useQuery(PeopleDocument, { variables: { slug }, fetchPolicy: 'cache-first' });
  const secretariat = t('workspace:secretariat');
  return useMemo(() => (data?.body ? officesOf(data.body, secretariat) : new Map()), [data, secretariat]);
}
