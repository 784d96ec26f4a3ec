import {
  IconAlarm,
  IconArrowBackUp,
  IconAt,
  IconCalendarDue,
  IconCircleCheck,
  IconHandStop,
  IconMailX,
  IconMessageReply,
  IconThumbUp,
  IconUserPlus,
  IconChecklist,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { NoticeFieldsFragment, NoticeKind } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { OverdueItems } from './overdue-items';
import { useNoticeSentence } from './use-notice-sentence';

const ICONS: Record<NoticeKind, typeof IconAlarm> = {
  vote_awaited: IconChecklist,
  signoff_awaited: IconThumbUp,
  objection_raised: IconHandStop,
  objection_answered: IconMessageReply,
  returned: IconArrowBackUp,
  published: IconCircleCheck,
  invited: IconUserPlus,
  overdue: IconAlarm,
  delivery_failed: IconMailX,
  mentioned: IconAt,
  term_ending: IconCalendarDue,
};

interface NoticeItemProps {
  notice: NoticeFieldsFragment;
  /** In the popover: without what somebody wrote. */
  brief?: boolean;
  /** Of several, whose it is. */
  withBody?: boolean;
  onOpen: (notice: NoticeFieldsFragment) => void;
}

/** One thing that the viewer was told: a sentence that leads to what it is about. */
export function NoticeItem({ notice, brief = false, withBody = false, onOpen }: NoticeItemProps) {
  const { t } = useText();
  const sentence = useNoticeSentence();
  const { said, quoted } = sentence(notice);
  const Icon = ICONS[notice.kind];
  const unread = notice.readAt === null;
  return (
    <li className="notice" data-unread={unread || undefined}>
      <span className="notice-icon">
        <Icon size={20} aria-hidden="true" />
      </span>
      <div>
        <Link to={notice.path.replace(/^\/app/, '')} onClick={() => onOpen(notice)}>
          {unread && <span className="visually-hidden">{t('notices:unread_mark')} </span>}
          {said}
        </Link>
        {notice.acuerdo && <span className="block small soft">{notice.acuerdo.name}</span>}
        {!brief && quoted && <q className="block small soft notice-quote">{quoted}</q>}
        {!brief && notice.facts.items && <OverdueItems items={notice.facts.items} />}
        <span className="block tiny quiet">
          {[withBody && notice.body.name, notice.person?.name].filter(Boolean).map((one) => `${String(one)} · `)}
          <DateText instant={notice.at} short />
        </span>
      </div>
    </li>
  );
}
