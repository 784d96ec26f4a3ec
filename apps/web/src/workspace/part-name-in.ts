import { sectionsOf, type ActDocument } from '@acuerda/document';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';

/** Names a part as it is numbered in a document; a part that is gone is «una parte que ya no está». */
export function usePartNameIn(document: ActDocument | undefined): (partId: string) => string {
  const { t } = useText();
  const name = usePartName();
  const numbered = document ? sectionsOf(document).flatMap(({ parts }) => parts) : [];
  return (partId) => {
    const found = numbered.find(({ part }) => part.attrs.id === partId);
    return found ? name(found.part.attrs.kind, found.number) : t('workspace:gone_part');
  };
}
