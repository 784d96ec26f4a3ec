import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { formatInstantShort } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { RedlineDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Crumbs } from '../ui/crumbs';
import { EmptyState } from '../ui/empty-state';
import { RedlineView } from '../ui/redline-view';
import type { Acuerdo } from '../workspace/acuerdo';
import { ChangedParts } from './changed-parts';
import { Reasons } from './reasons';
import { toRedlineParts } from './redline-parts';
import './compare.css';

interface ComparisonProps {
  acuerdo: Acuerdo;
  before: number;
  after: number;
}

export function Comparison({ acuerdo, before, after }: ComparisonProps) {
  const { t, language } = useText();
  const { id: bodyId, slug } = useBody();
  const zone = useZone();
  const navigate = useNavigate();
  const { name } = useActName()(acuerdo);
  const title = t('compare:title', { before, after });
  usePageTitle(title);
  const redline = useQuery(RedlineDocument, { variables: { bodyId, id: acuerdo.id, before, after } });
  const base = `/${slug}/acuerdos/${acuerdo.id}`;
  const options = acuerdo.revisions.map(({ number, submittedAt }) => ({
    value: String(number),
    label: `${t('workspace:revision', { number })}, ${formatInstantShort(submittedAt, zone, language)}`,
  }));
  return (
    <>
      <Crumbs
        trail={[
          { to: `/${slug}/acuerdos`, text: t('shell:acuerdos') },
          { to: base, text: name },
        ]}
        here={t('compare:here')}
      />
      <h1 className="h1">{title}</h1>
      <div className="card compare-choice">
        <NativeSelect
          label={t('compare:from')}
          value={String(before)}
          data={options.filter(({ value }) => Number(value) < after)}
          onChange={(event) => void navigate(`${base}/comparar/${event.currentTarget.value}/${after}`)}
        />
        <IconArrowRight size={20} aria-hidden="true" />
        <NativeSelect
          label={t('compare:to')}
          value={String(after)}
          data={options.filter(({ value }) => Number(value) > before)}
          onChange={(event) => void navigate(`${base}/comparar/${before}/${event.currentTarget.value}`)}
        />
      </div>
      <Loaded of={redline}>
        {({ redline: found }) => {
          if (!found) return <EmptyState title={t('compare:none')}>{t('compare:none_detail')}</EmptyState>;
          const parts = toRedlineParts(found.parts);
          return (
            <div className="compare">
              <ChangedParts parts={parts} />
              <article className="paper compare-paper" aria-label={title}>
                <RedlineView parts={parts} />
              </article>
              <Reasons acuerdo={acuerdo} before={before} after={after} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
