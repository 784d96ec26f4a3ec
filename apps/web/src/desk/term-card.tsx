import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconArrowRight, IconFileUpload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { PrepareExtension } from '../acuerdos/prepare-extension';
import { useBody } from '../bodies/body-context';
import { formatDate } from '../dates/format';
import type { SummaryFieldsFragment, TermFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useMayCreate } from '../acuerdos/use-may-create';
import { DayCount } from '../ui/day-count';
import { TermRuler } from '../ui/term-ruler';
import type { TermGroup } from './group-terms';

/** From how many days before the end the card turns amber; the same as the first reminder. */
const HURRY_DAYS = 60;

interface TermCardProps {
  group: TermGroup<TermFieldsFragment>;
  today: LocalDate;
  drafts: SummaryFieldsFragment[];
}

/** What ends next, in how many days, what it means, and the one thing to do about it. */
export function TermCard({ group, today, drafts }: TermCardProps) {
  const { t, language } = useText();
  const { slug } = useBody();
  const calm = group.daysLeft > HURRY_DAYS;
  const ended = group.daysLeft < 0;
  const values = {
    end: formatDate(group.endsOn, language),
    names: joinNames(group, language),
    count: group.terms.length,
  };
  const mayDraft = useMayCreate();
  const [draft] = drafts;
  return (
    <section className="term-hero" data-calm={calm || undefined} data-ended={ended || undefined} aria-labelledby="term">
      <div className="term-hero-count">
        <DayCount days={group.daysLeft} calm={calm} />
      </div>
      <div className="term-hero-body">
        <h2 id="term">{ended ? t('desk:term_ended', values) : t('desk:term_ends', values)}</h2>
        <p className="soft">
          {values.names}. {ended ? t('desk:term_ended_detail') : t('desk:term_detail')}
        </p>
        <TermRuler startsOn={group.startsOn} endsOn={group.endsOn} today={today} calm={calm} />
        {mayDraft && !ended && (
          <div className="term-hero-actions">
            {draft ? (
              <Button
                component={Link}
                to={`/${slug}/acuerdos/${draft.id}/borrador`}
                size="md"
                rightSection={<IconArrowRight size={18} aria-hidden="true" />}
              >
                {t('desk:continue_draft')}
              </Button>
            ) : (
              <PrepareExtension terms={group.terms} calm={calm} />
            )}
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
        )}
      </div>
    </section>
  );
}

function joinNames(group: TermGroup<TermFieldsFragment>, language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(group.terms.map(({ name }) => name));
}
