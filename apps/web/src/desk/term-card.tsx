import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconArrowRight, IconFileUpload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { extensionUnderWay, type ExtensionUnderWay } from '../acuerdos/extension-under-way';
import { PrepareExtension } from '../acuerdos/prepare-extension';
import { useMayCreate } from '../acuerdos/use-may-create';
import { useBody } from '../bodies/body-context';
import { businessDaysTo } from '../bodies/business-days';
import { formatDate } from '../dates/format';
import { hurryOf } from '../dates/hurry';
import type { MovingFieldsFragment, TermFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DayCount } from '../ui/day-count';
import { TermRuler } from '../ui/term-ruler';
import { ExtensionLine } from './extension-line';
import type { TermGroup } from './group-terms';

interface TermCardProps {
  group: TermGroup<TermFieldsFragment>;
  today: LocalDate;
  /** What the viewer sees that is neither published nor ended otherwise. */
  underWay: MovingFieldsFragment[];
}

/** What ends next, in how many days, what it means, and the one thing to do about it. */
export function TermCard({ group, today, underWay }: TermCardProps) {
  const { t, language } = useText();
  const frame = useBody();
  const mayDraft = useMayCreate();
  const hurry = hurryOf(group.daysLeft);
  const calm = hurry === 'calm';
  const ended = hurry === 'over';
  const extension = extensionUnderWay(
    underWay,
    group.terms.map(({ id }) => id),
  );
  const values = {
    end: formatDate(group.endsOn, language),
    names: new Intl.ListFormat(language, { type: 'conjunction' }).format(group.terms.map(({ name }) => name)),
    count: group.terms.length,
  };
  return (
    <section className="term-hero" data-calm={calm || undefined} data-ended={ended || undefined} aria-labelledby="term">
      <div className="term-hero-count">
        <DayCount days={group.daysLeft} businessDays={businessDaysTo(frame, group.endsOn)} calm={calm} />
      </div>
      <div className="term-hero-body">
        <h2 id="term">{ended ? t('desk:term_ended', values) : t('desk:term_ends', values)}</h2>
        <p className="soft">
          {values.names}. {ended ? t('desk:term_ended_detail') : t('desk:term_detail')}{' '}
          {!ended && <ExtensionLine extension={extension} seesDrafts={mayDraft} />}
        </p>
        <TermRuler startsOn={group.startsOn} endsOn={group.endsOn} today={today} calm={calm} />
        {!ended && <WhatToDo group={group} calm={calm} extension={extension} mayDraft={mayDraft} />}
      </div>
    </section>
  );
}

interface WhatToDoProps {
  group: TermGroup<TermFieldsFragment>;
  calm: boolean;
  extension: ExtensionUnderWay | null;
  mayDraft: boolean;
}

/** To go on with the extension under way; else to prepare it, for whoever may. */
function WhatToDo({ group, calm, extension, mayDraft }: WhatToDoProps) {
  const { t } = useText();
  const { slug } = useBody();
  if (extension) {
    const path = `/${slug}/acuerdos/${extension.acuerdo.id}`;
    const drafting = extension.acuerdo.status === 'draft' && mayDraft;
    return (
      <div className="term-hero-actions">
        <Button
          component={Link}
          to={drafting ? `${path}/borrador` : path}
          size="md"
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        >
          {t(mayDraft ? 'desk:continue_extension' : 'desk:see_extension')}
        </Button>
      </div>
    );
  }
  if (!mayDraft) return null;
  return (
    <div className="term-hero-actions">
      <PrepareExtension terms={group.terms} calm={calm} />
      <Button
        component={Link}
        to={`/${slug}/importar`}
        size="md"
        variant="default"
        leftSection={<IconFileUpload size={18} aria-hidden="true" />}
      >
        {t('desk:import')}
      </Button>
    </div>
  );
}
