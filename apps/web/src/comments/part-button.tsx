import type { NumberedPart } from '@acuerda/document';
import { ActionIcon } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';
import { mayComment, useComments } from './comments-context';
import { useCompose } from './use-compose';

/** Comments on a part without selecting its words. Stands in the paper's margin while the part is pointed at or focused. */
export function PartButton({ numbered: { part, number } }: { numbered: NumberedPart }) {
  const { t } = useText();
  const comments = useComments();
  const { onPart } = useCompose();
  const name = usePartName();
  if (!mayComment(comments)) return null;
  return (
    <ActionIcon
      className="part-comment"
      variant="default"
      size={28}
      aria-label={t('comments:comment_part', { part: name(part.attrs.kind, number) })}
      onClick={() => onPart(part.attrs.id)}
    >
      <IconMessagePlus size={16} aria-hidden="true" />
    </ActionIcon>
  );
}
