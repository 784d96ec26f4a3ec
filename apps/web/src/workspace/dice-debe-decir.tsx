import { PART_KINDS } from '@acuerda/document';
import type { CorrectionFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';
import { differingWords } from './differing-words';

export type Replacement = CorrectionFieldsFragment['replacements'][number];

/** One part as it reads and as it has to read. */
export function DiceDebeDecir({ replacement }: { replacement: Replacement }) {
  const { t } = useText();
  const name = usePartName();
  const kind = PART_KINDS.find((one) => one === replacement.kind) ?? 'considerando';
  const { lead, before, after, tail } = differingWords(replacement.before, replacement.after);
  return (
    <div className="replacement">
      <p className="tiny quiet">{name(kind, replacement.number)}</p>
      <dl lang="es-MX">
        <dt>{t('workspace:says')}</dt>
        <dd>
          «{lead} {before && <del>{before}</del>} {tail}»
        </dd>
        <dt>{t('workspace:has_to_say')}</dt>
        <dd>
          «{lead} {after && <ins>{after}</ins>} {tail}»
        </dd>
      </dl>
    </div>
  );
}
