import { UnstyledButton } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import { openingWords } from './thread';
import { usePlaceName } from './use-place-name';

/** As many as fill the top of a margin without making it a page of its own. */
const MOST = 6;

/** What is being discussed further down, part by part: fills the margin where no comment is near. */
export function ThreadIndex() {
  const { t } = useText();
  const { visible, activate } = useComments();
  const placeName = usePlaceName();
  if (visible.length < 2) return null;
  return (
    <section className="thread-index" aria-labelledby="thread-index">
      <h3 className="over" id="thread-index">
        {t('comments:index')}
      </h3>
      <ul>
        {visible.slice(0, MOST).map((placed) => (
          <li key={placed.item.id}>
            <UnstyledButton onClick={() => activate(placed.item.id)}>
              <span className="tiny quiet">{placeName(placed)}</span>
              <span className="small">{openingWords(placed.item) ?? t('comments:no_words')}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
