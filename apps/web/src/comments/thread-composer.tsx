import { partText, sectionsOf } from '@acuerda/document';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { AUDIENCES } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';
import { useComments, type Composing } from './comments-context';
import { Composer } from './composer';
import { markPart } from './mark';
import { isWholePart, placeOf } from './place-threads';
import { useKeptComment, type KeptComment } from './use-kept-comment';

/** Begins a thread: on the words that were selected, on a part, or on the whole act. */
export function ThreadComposer({ composing, onClose }: { composing: Composing; onClose: () => void }) {
  const { t } = useText();
  const { commenting } = useComments();
  const comment = useKeptComment({ kind: 'thread', ...composing });
  const audiences = AUDIENCES.filter((one) => commenting?.audiences.includes(one));
  return (
    <Composer label={t('comments:your_comment')} verb={t('comments:send')} comment={comment} onClose={onClose}>
      <AboutWhat comment={comment} />
      {audiences.length > 1 && (
        <div>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('comments:for_whom')}
            value={comment.audience}
            onChange={(value) => comment.write({ audience: AUDIENCES.find((one) => one === value) ?? 'open' })}
            data={audiences.map((one) => ({ value: one, label: t(`comments:audience.${one}`) }))}
          />
          <p className="tiny quiet">
            {t(comment.audience === 'internal' ? 'comments:internal_detail' : 'comments:open_detail')}
          </p>
        </div>
      )}
    </Composer>
  );
}

/** The words, if some were selected; else the part can be chosen. */
function AboutWhat({ comment }: { comment: KeptComment }) {
  const { t } = useText();
  const { document, revision } = useComments();
  const name = usePartName();
  const { marked } = comment;
  const place = placeOf(marked, document);
  const words = marked && !(place && document && isWholePart(place, document));
  if (words) return <blockquote className="quote">«{marked.exact}»</blockquote>;
  const parts = document ? sectionsOf(document).flatMap((section) => section.parts) : [];
  return (
    <NativeSelect
      size="xs"
      label={t('comments:about_what')}
      value={marked?.partId ?? ''}
      data={[
        { value: '', label: t('comments:whole_act') },
        ...parts
          .filter(({ part }) => partText(part) !== '')
          .map(({ part, number }) => ({ value: part.attrs.id, label: name(part.attrs.kind, number) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        comment.write({ marked: document && value !== '' ? markPart(document, value, revision) : null })
      }
    />
  );
}
