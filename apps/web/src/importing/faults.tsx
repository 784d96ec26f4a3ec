import type { Finding, ImportReport } from '@acuerda/document';
import { IconAlertTriangle, IconCircleX, IconInfoCircle, IconQuestionMark, IconWand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';

/** What is wrong by how much it matters, what publication supplies, what was put right, and what was left out. */
export function Faults({ report }: { report: ImportReport }) {
  const { t } = useText();
  const say = useSaying();
  const of = (severity: Finding['severity']) => report.findings.filter((finding) => finding.severity === severity);
  const numbers = new Map(report.parts.map((part) => [part.partId, part.newNumber]));
  const described = (finding: Finding, icon: ReactNode) => ({
    icon,
    title: [
      say('findings', `${finding.code}.title`, finding.facts),
      numbers.get(finding.partId ?? '')?.replace(/\.$/, ''),
    ]
      .filter(Boolean)
      .join(' · '),
    detail: say('findings', `${finding.code}.detail`, finding.facts),
  });
  return (
    <section aria-labelledby="faults">
      <h2 className="h2" id="faults">
        {t('importing:faults')}
      </h2>
      <div className="card card--padded faults">
        <Group
          title={t('importing:must')}
          items={of('error').map((one) =>
            described(one, <IconCircleX className="icon-vermilion" size={20} aria-hidden="true" />),
          )}
        />
        <Group
          title={t('importing:should')}
          items={of('warning').map((one) =>
            described(one, <IconAlertTriangle className="icon-amber" size={20} aria-hidden="true" />),
          )}
        />
        <Group
          title={t('importing:supplied')}
          items={of('pending').map((one) =>
            described(one, <IconInfoCircle className="icon-blue" size={20} aria-hidden="true" />),
          )}
        />
        <Group
          title={t('importing:mended')}
          items={report.fixed.map((fix) => ({
            icon: <IconWand className="icon-jade" size={20} aria-hidden="true" />,
            title: say('importing', `fix.${fix.code}`, { ...fix.facts, count: fix.partIds.length }),
            detail: fix.partIds
              .map((id) => numbers.get(id))
              .filter(Boolean)
              .join(', '),
          }))}
        />
        <Group
          title={t('importing:left_out')}
          items={report.unrecognised.map((one) => ({
            icon: <IconQuestionMark className="icon-amber" size={20} aria-hidden="true" />,
            title: t(`importing:left.${one.reason}`),
            detail: one.text ? `«${one.text}»` : '',
          }))}
        />
      </div>
    </section>
  );
}

function Group({ title, items }: { title: string; items: { icon: ReactNode; title: string; detail: string }[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            {item.icon}
            <p className="small">
              <b>{item.title}</b>
              {item.detail && <span className="block soft">{item.detail}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
