import type { EffectDiff, PartKind, Segment } from '@acuerda/document';
import { useState } from 'react';
import { IconEqual } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { RedlineEffects } from './redline-effects';
import { foldEqual, type Stretch } from './redline-stretches';
import { usePartName } from './use-part-name';
import './redline-view.css';

export interface RedlinePart {
  partId: string;
  kind: PartKind;
  number: string;
  change: 'equal' | 'changed' | 'added' | 'removed' | 'moved';
  moved: boolean;
  segments: Pick<Segment, 'op' | 'text'>[];
  effects: EffectDiff[];
}

/** Only what changes, part by part; runs of equal parts are folded, counted, and can be opened. */
export function RedlineView({ parts }: { parts: RedlinePart[] }) {
  const { t } = useText();
  if (parts.every((part) => part.change === 'equal')) return <p className="small soft">{t('ui:redline_none')}</p>;
  return (
    <div className="act act--rail redline" lang="es-MX">
      {foldEqual(parts).map((stretch) => (
        <RedlineStretch key={stretch.parts[0]?.partId} stretch={stretch} />
      ))}
    </div>
  );
}

function RedlineStretch({ stretch }: { stretch: Stretch }) {
  const { t } = useText();
  const name = usePartName();
  const [open, setOpen] = useState(false);
  if (!stretch.equal) return stretch.parts.map((part) => <ChangedPart key={part.partId} part={part} />);
  return (
    <>
      <button type="button" className="redline-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconEqual size={16} aria-hidden="true" />
        <b>{t('ui:redline_equal', { count: stretch.parts.length })}</b>
        <span className="quiet redline-fold-names">
          {stretch.parts.map((part) => name(part.kind, part.number)).join(', ')}
        </span>
        <span className="redline-fold-verb">{open ? t('ui:hide') : t('ui:show')}</span>
      </button>
      {open && stretch.parts.map((part) => <ChangedPart key={part.partId} part={part} />)}
    </>
  );
}

function ChangedPart({ part }: { part: RedlinePart }) {
  const name = usePartName();
  return (
    <section className="redline-part" id={`part-${part.partId}`}>
      <h3>
        {name(part.kind, part.number)} <span>{useChangeSummary(part)}</span>
      </h3>
      <p className={part.kind === 'heading' ? 'redline-title' : undefined}>
        {part.segments.map((segment, index) => (
          <Words key={index} segment={segment} />
        ))}
      </p>
      <RedlineEffects effects={part.effects} />
    </section>
  );
}

function Words({ segment: { op, text } }: { segment: Pick<Segment, 'op' | 'text'> }) {
  if (op === 'insert') return <ins>{text}</ins>;
  if (op === 'delete') return <del>{text}</del>;
  return text;
}

function useChangeSummary(part: RedlinePart): string {
  const { t } = useText();
  if (part.change === 'equal') return '';
  const said: string[] = [];
  const count = part.segments.filter(
    ({ op }, index, all) => op !== 'equal' && (all[index - 1]?.op ?? 'equal') === 'equal',
  ).length;
  if (part.change === 'changed')
    said.push(count > 0 ? t('ui:redline_change.changed', { count }) : t('ui:redline_change.emphasis'));
  else said.push(t(`ui:redline_change.${part.change}`));
  if (part.moved && part.change !== 'moved') said.push(t('ui:redline_change.moved'));
  if (part.kind === 'resolutivo')
    said.push(part.effects.length > 0 ? t('ui:redline_effects') : t('ui:redline_same_effects'));
  return said.join(', ');
}
