import { useText } from '../i18n/use-text';
import type { RedlinePart } from '../ui/redline-view';
import { usePartName } from '../ui/use-part-name';

/** The parts of the act, those that change standing out; each leads to its place. */
export function ChangedParts({ parts }: { parts: RedlinePart[] }) {
  const { t } = useText();
  const name = usePartName();
  const changed = parts.filter(({ change }) => change !== 'equal').length;
  return (
    <nav className="changed-parts" aria-label={t('compare:parts')}>
      <p className="over">{t('compare:changed', { count: changed, total: parts.length })}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.partId}>
            {part.change === 'equal' ? (
              <span>{name(part.kind, part.number)}</span>
            ) : (
              <a href={`#part-${part.partId}`}>
                {name(part.kind, part.number)}
                <i aria-hidden="true">●</i>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
