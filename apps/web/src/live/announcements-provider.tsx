import { createContext, useContext, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { announcementText } from './announcement-text';
import { Announcements } from './announcements';
import { useWatched } from './watched';

const AnnouncementsContext = createContext(new Announcements());

export const useAnnouncements = (): Announcements => useContext(AnnouncementsContext);

/** The one place that says what others did to those who don't see it happen. */
export function AnnouncementsProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [announcements] = useState(() => new Announcements());
  const said = useWatched(announcements.said);
  return (
    <AnnouncementsContext value={announcements}>
      {children}
      <p className="visually-hidden" role="log" aria-live="polite" aria-label={t('live:news')}>
        {announcementText(said, t)}
      </p>
    </AnnouncementsContext>
  );
}
