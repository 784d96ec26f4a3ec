import { useText } from '../i18n/use-text';
import { usePartNameIn } from '../workspace/part-name-in';
import { useComments } from './comments-context';
import { isOrphan, type PlacedThread } from './place-threads';

/** What a thread is about, in a few words: «Considerando 1.3», «Todo el acuerdo». */
export function usePlaceName(): (placed: PlacedThread) => string {
  const { t } = useText();
  const { document } = useComments();
  const partName = usePartNameIn(document ?? undefined);
  return (placed) => {
    if (isOrphan(placed)) return t('comments:words_gone_short');
    return placed.place ? partName(placed.place.partId) : t('comments:whole_act');
  };
}
