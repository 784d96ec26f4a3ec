import { useQuery } from '@apollo/client/react';
import { Loaded } from '../api/loaded';
import { useBody } from '../bodies/body-context';
import { CalendarDocument } from '../gql/graphql';
import { CalendarEditor } from './calendar-editor';

interface CalendarEditorScreenProps {
  /** With what was adopted, in words, if anything was. */
  onLeave: (adopted?: string) => void;
}

/** The calendar as it stands now, to begin a change with. */
export function CalendarEditorScreen({ onLeave }: CalendarEditorScreenProps) {
  const { slug, today } = useBody();
  const calendar = useQuery(CalendarDocument, {
    variables: { slug, year: Number(today.slice(0, 4)) },
    fetchPolicy: 'network-only',
  });
  return <Loaded of={calendar}>{({ body }) => body && <CalendarEditor body={body} onLeave={onLeave} />}</Loaded>;
}
