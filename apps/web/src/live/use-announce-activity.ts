import { useEffect, useRef } from 'react';
import type { EventFieldsFragment } from '../gql/graphql';
import { useSaying } from '../i18n/use-saying';
import { useSession } from '../session/session-context';
import { useAnnouncements } from './announcements-provider';

const keyOf = ({ at, type, person }: EventFieldsFragment) => `${at} ${type} ${person?.id ?? ''}`;

/** Lets be said what others decided while the acuerdo was on screen. What one did oneself needs no announcement. */
export function useAnnounceActivity(activity: readonly EventFieldsFragment[]): void {
  const say = useSaying();
  const announcements = useAnnouncements();
  const { viewer } = useSession();
  const known = useRef<ReadonlySet<string>>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(activity.map(keyOf));
    if (!before) return;
    for (const event of activity.filter((one) => !before.has(keyOf(one))).reverse()) {
      if (event.person?.id === viewer.id) continue;
      announcements.tell({ kind: 'decision', sentence: say('events', event.type, event.facts) });
    }
  }, [activity, say, announcements, viewer.id]);
}
