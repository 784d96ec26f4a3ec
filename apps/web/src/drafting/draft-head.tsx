import type { ReactNode } from 'react';
import { useActName } from '../acuerdos/act-name';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { PeopleHere } from '../live/people-here';
import { Crumbs } from '../ui/crumbs';
import { StatusBadge } from '../ui/status-badge';
import type { DraftedAcuerdo } from './draft';

interface DraftHeadProps {
  acuerdo: DraftedAcuerdo;
  title: string;
  children?: ReactNode;
}

export function DraftHead({ acuerdo, title, children }: DraftHeadProps) {
  const { t } = useText();
  const { slug } = useBody();
  const { about } = useActName()(acuerdo);
  return (
    <>
      <Crumbs trail={[{ to: `/${slug}/acuerdos`, text: t('shell:acuerdos') }]} here={t('words:status.draft')} />
      <div className="page-head">
        <h1 className="h1">{title}</h1>
        <PeopleHere />
      </div>
      {about && <p className="small soft act-about">{about}</p>}
      <p className="page-facts">
        <StatusBadge status={acuerdo.status} />
        {acuerdo.draft?.source && (
          <span className="tiny quiet">{t('drafting:imported_from', { name: acuerdo.draft.source.name })}</span>
        )}
        {children}
      </p>
    </>
  );
}
