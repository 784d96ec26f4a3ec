import type { AcuerdoStatus } from '@acuerda/workflow/vocabulary';
import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconFileCheck,
  IconPencil,
  IconThumbUp,
  IconUsers,
} from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { Badge } from './badge';
import type { Tone } from './tone';

const LOOKS = {
  draft: ['outline', IconPencil],
  member_review: ['brand', IconUsers],
  civil_society_signoff: ['brand', IconThumbUp],
  ready_to_publish: ['brand', IconFileCheck],
  published: ['jade', IconCircleCheck],
  withdrawn: ['plain', IconBan],
  rejected: ['vermilion', IconCircleX],
} as const satisfies Record<AcuerdoStatus, [Tone, typeof IconBan]>;

/** Where an acuerdo stands, in words. */
export function StatusBadge({ status }: { status: AcuerdoStatus }) {
  const { t } = useText();
  const [tone, Icon] = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon size={15} aria-hidden="true" />}>
      {t(`words:status.${status}`)}
    </Badge>
  );
}
