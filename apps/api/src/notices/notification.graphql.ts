import { daysLeft } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { NotificationEntity } from './notification.entity';
import { NoticeFacts, Notification } from './notification.models';
import { actPath } from '../publication/publications';
import { pathOf } from './notice-path';

interface NotifyingBody {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
}

interface Stored {
  deadline?: LocalDate | null;
  endsOn?: LocalDate;
  folio?: string;
  items?: { acuerdo: { id: string; title: string } | null }[];
}

export function presentNotification(row: NotificationEntity, body: NotifyingBody, now: Instant): Notification {
  const { id, kind, content, at, readAt } = row;
  const { acuerdo, because, by } = content;
  return Object.assign(new Notification(), {
    id,
    kind,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    body: { id: body.id, slug: body.slug, name: body.name },
    acuerdo: acuerdo && named(acuerdo),
    because,
    personId: by,
    facts: presentFacts(content.facts, body, now),
    path: pathOf({ kind, facts: content.facts, acuerdo }, body.slug),
  });
}

const named = ({ id, title }: { id: string; title: string }) => ({ id, name: title });

function presentFacts(facts: object, { slug, timeZone }: NotifyingBody, now: Instant): NoticeFacts {
  const { deadline, endsOn, folio, items } = facts as Stored;
  const day = deadline ?? endsOn;
  return Object.assign(new NoticeFacts(), facts, {
    publicPath: folio === undefined ? null : actPath(slug, folio),
    daysLeft: day ? daysLeft(day, now, timeZone) : null,
    ...(items && { items: items.map((item) => ({ ...item, acuerdo: item.acuerdo && named(item.acuerdo) })) }),
  });
}
