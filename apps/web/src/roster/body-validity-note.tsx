import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatDate, formatEndOfDay } from '../dates/format';
import { useZone } from '../dates/zone-context';
import type { TermFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { bodyValidity } from './body-validity';
import './body-validity-note.css';

interface BodyValidityNoteProps {
  slug: string;
  terms: TermFieldsFragment[];
  /** What the viewer may do about it: register the reinstallation on its page, do so right here, or ask. */
  viewer: 'may' | 'here' | 'asks';
}

/** That the body is not in force: which term ended and when, what is missing, and who can bring it. */
export function BodyValidityNote({ slug, terms, viewer }: BodyValidityNoteProps) {
  const { t, language } = useText();
  const zone = useZone();
  const validity = bodyValidity(terms);
  if (validity.kind === 'coming') {
    return (
      <Note tone="amber">
        <p>
          <b>{t('roster:body_coming', { start: formatDate(validity.term.startsOn, language) })}</b>{' '}
          {t('roster:body_coming_detail')}
        </p>
      </Note>
    );
  }
  if (validity.kind !== 'ended') return null;
  const { name, endsOn } = validity.term;
  return (
    <Note tone="vermilion">
      <p>
        <b>{t('roster:body_ended', { term: name, end: formatEndOfDay(endsOn, zone, language) })}</b>{' '}
        {t('roster:body_ended_detail')}
      </p>
      {viewer === 'asks' && <p>{t('roster:body_ended_ask')}</p>}
      {viewer === 'may' && (
        <p className="body-validity-action">
          <Button
            component={Link}
            to={`/administracion/${slug}`}
            leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
          >
            {t('roster:register_reinstallation')}
          </Button>
        </p>
      )}
    </Note>
  );
}
