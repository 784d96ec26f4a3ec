import { readEntryIntoForce, type ActDocument } from '@acuerda/document';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { EntryIntoForceText } from '../ui/entry-into-force-text';

/** How long after the last key it is read again, in milliseconds. */
const AFTER_TYPING = 250;

/** When the act enters into force, as its transitorio is read. */
export function EntryIntoForceNote({ document }: { document: ActDocument }) {
  const [settled] = useDebouncedValue(document, AFTER_TYPING);
  const entry = useMemo(() => readEntryIntoForce(settled), [settled]);
  return (
    <p className="row row--top small entry-note">
      <IconCalendarCheck size={18} className="icon-jade" aria-hidden="true" />
      <span>
        <EntryIntoForceText entry={entry} />
      </span>
    </p>
  );
}
