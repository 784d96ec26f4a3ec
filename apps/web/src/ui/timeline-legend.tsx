import { useText } from '../i18n/use-text';

const SIGNS = ['in_force', 'soon', 'act', 'past', 'vacant', 'body'] as const;

export function TimelineLegend() {
  const { t } = useText();
  return (
    <ul className="timeline-legend">
      {SIGNS.map((sign) => (
        <li key={sign}>
          <i className={`timeline-sign timeline-sign--${sign}`} aria-hidden="true" />
          {t(`ui:timeline_legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
