import { Button } from '@mantine/core';
import { IconClockHour4, IconGitCompare, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { PeopleHere } from '../live/people-here';
import { Badge } from '../ui/badge';
import { Crumbs } from '../ui/crumbs';
import { DateText } from '../ui/date-text';
import { StatusBadge } from '../ui/status-badge';
import { useWorkspace } from './workspace-context';

export function WorkspaceHead() {
  const { t } = useText();
  const { slug, today } = useBody();
  const { acuerdo, shown } = useWorkspace();
  const base = `/${slug}/acuerdos/${acuerdo.id}`;
  const previous = acuerdo.revisions
    .map(({ number }) => number)
    .filter((number) => number < (shown?.number ?? 0))
    .at(-1);
  const { vote } = acuerdo;
  const { name, about } = useActName()(acuerdo);
  return (
    <>
      <Crumbs
        trail={[{ to: `/${slug}/acuerdos`, text: t('shell:acuerdos') }]}
        here={acuerdo.publication?.folio ?? t('workspace:no_folio')}
      />
      <div className="page-head">
        <div>
          <h1 className="h1">{name}</h1>
          {about && <p className="small soft act-about">{about}</p>}
          <p className="page-facts">
            <StatusBadge status={acuerdo.status} />
            {shown && <span className="tiny quiet">{t('workspace:revision', { number: shown.number })}</span>}
            {vote?.open && vote.deadline && (
              <Badge tone="amber" icon={<IconClockHour4 size={15} aria-hidden="true" />}>
                <span>
                  {t(vote.deadline < today ? 'workspace:time_over' : 'workspace:closes')}{' '}
                  <DateText date={vote.deadline} untilItsEnd />
                </span>
              </Badge>
            )}
          </p>
        </div>
        <div className="page-head-end">
          <PeopleHere />
          {acuerdo.status === 'draft' && acuerdo.draft && (
            <Button component={Link} to={`${base}/borrador`} leftSection={<IconPencil size={18} aria-hidden="true" />}>
              {t('workspace:go_on_drafting')}
            </Button>
          )}
          {previous !== undefined && shown && (
            <Button
              component={Link}
              to={`${base}/comparar/${previous}/${shown.number}`}
              variant="default"
              leftSection={<IconGitCompare size={18} aria-hidden="true" />}
            >
              {t('workspace:compare_with', { number: previous })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
