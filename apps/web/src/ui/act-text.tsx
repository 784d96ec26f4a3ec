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
  if (run.highlights.length === 0) return dressed;
  const anchors = run.highlights.flatMap(({ anchor }) => anchor ?? []);
  return (
    <mark className={listed(run.highlights.map(({ className }) => className))} data-anchor={listed(anchors)}>
      {dressed}
    </mark>
  );
}

const listed = (names: string[]): string | undefined => [...new Set(names)].join(' ') || undefined;
