import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconFileText, IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { AcuerdosDocument, type SummaryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useMayCreate } from './use-may-create';
import { EmptyState } from '../ui/empty-state';
import { AcuerdoRow } from './acuerdo-row';
import { NewAcuerdoForm } from './new-acuerdo-form';
import './acuerdos.css';

const VIEWS = ['open', 'published', 'all'] as const;
type View = (typeof VIEWS)[number];

const FINAL = ['published', 'withdrawn', 'rejected'];

const belongs: Record<View, (acuerdo: SummaryFieldsFragment) => boolean> = {
  open: ({ status }) => !FINAL.includes(status),
  published: ({ status }) => status === 'published',
  all: () => true,
};

export function AcuerdosScreen() {
  const { t } = useText();
  const { slug } = useBody();
  usePageTitle(t('shell:acuerdos'));
  const [view, setView] = useState<View>('open');
  const acuerdos = useQuery(AcuerdosDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const mayCreate = useMayCreate();
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="h1">{t('shell:acuerdos')}</h1>
          <p className="small soft">{t('acuerdos:intro')}</p>
        </div>
        {mayCreate && (
          <div className="page-head-end">
            <Button
              component={Link}
              to={`/${slug}/importar`}
              variant="default"
              leftSection={<IconFileUpload size={18} aria-hidden="true" />}
            >
              {t('desk:import')}
            </Button>
          </div>
        )}
      </div>
      {mayCreate && <NewAcuerdoForm />}
      <Loaded of={acuerdos}>
        {({ body }) => {
          const all = body?.acuerdos ?? [];
          const shown = all.filter(belongs[view]);
          return (
            <section aria-labelledby="list">
              <div className="acuerdos-head">
                <h2 className="h2" id="list">
                  {t(`acuerdos:view.${view}`)}
                </h2>
                <SegmentedControl
                  size="sm"
                  aria-label={t('acuerdos:filter')}
                  value={view}
                  onChange={(chosen) => setView(VIEWS.find((one) => one === chosen) ?? 'all')}
                  data={VIEWS.map((one) => ({
                    value: one,
                    label: `${t(`acuerdos:filter_view.${one}`)} ${all.filter(belongs[one]).length}`,
                  }))}
                />
              </div>
              {shown.length === 0 ? (
                <EmptyState icon={<IconFileText size={26} aria-hidden="true" />} title={t('acuerdos:none')}>
                  {t('acuerdos:none_detail')}
                </EmptyState>
              ) : (
                <ul className="card acuerdos">
                  {shown.map((acuerdo) => (
                    <AcuerdoRow key={acuerdo.id} acuerdo={acuerdo} />
                  ))}
                </ul>
              )}
            </section>
          );
        }}
      </Loaded>
    </>
  );
}
