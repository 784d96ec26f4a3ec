import type { Inline } from '@acuerda/document';
import type { ReactNode } from 'react';
import { runsOf, type Highlight, type Run } from './act-inline';

/** The words of one part, with emphasis, links and highlights. */
export function ActText({ content = [], highlights = [] }: { content?: Inline[]; highlights?: Highlight[] }) {
  return runsOf(content, highlights).map((run, index) => <ActRun key={index} run={run} />);
}

function ActRun({ run }: { run: Run }) {
  const dressed = run.marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    return <a href={mark.attrs.href}>{inner}</a>;
  }, run.text);
  if (!run.highlight) return dressed;
  const { className, anchor } = run.highlight;
  return (
    <mark className={className} data-anchor={anchor}>
      {dressed}
    </mark>
  );
}
