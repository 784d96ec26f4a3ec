import type { ActDocument } from '@acuerda/document';
import { render } from '@testing-library/react';
import { useRef } from 'react';
import { ActDocumentView } from './act-document-view';
import type { Highlight } from './act-inline';
import { useKeptSelection } from './use-kept-selection';

const text = 'La consulta empieza en mayo, y las mesas terminan antes.';
const act: ActDocument = {
  type: 'doc',
  content: [
    {
      type: 'part',
      attrs: { id: 'p1', kind: 'considerando', level: 1, effects: [] },
      content: [{ type: 'text', text }],
    },
  ],
};

function Paper({ marked }: { marked: Highlight[] }) {
  const paper = useRef<HTMLElement>(null);
  useKeptSelection(paper);
  return (
    <article ref={paper}>
      <ActDocumentView document={act} highlights={new Map([['p1', marked]])} />
    </article>
  );
}

const mark = (words: string): Highlight => {
  const from = text.indexOf(words);
  return { from, to: from + words.length, className: 'commented' };
};

/** Selects words of the act, has others marked, and says what is selected then. */
function selectedAfter(words: string, marked: Highlight[]): string | undefined {
  const { rerender, container } = render(<Paper marked={[]} />);
  const node = container.querySelector('.act-words')?.firstChild;
  if (!node) throw new Error('Nothing is drawn.');
  const from = text.indexOf(words);
  window.getSelection()?.setBaseAndExtent(node, from, node, from + words.length);
  document.dispatchEvent(new Event('selectionchange'));
  rerender(<Paper marked={marked} />);
  expect(container.querySelectorAll('mark')).toHaveLength(marked.length);
  return window.getSelection()?.toString();
}

it.each([
  ['before', 'mayo', 'consulta'],
  ['behind', 'consulta', 'mayo'],
  ['within', 'La consulta empieza', 'consulta'],
  ['around', 'mesas', 'y las mesas terminan'],
  ['over an end of', 'empieza en', 'en mayo'],
])('words stay selected where others %s them are marked', (_where, words, marked) => {
  expect(selectedAfter(words, [mark(marked)])).toBe(words);
});

it('nothing is selected where nothing was', () => {
  window.getSelection()?.removeAllRanges();
  const { rerender } = render(<Paper marked={[]} />);
  document.dispatchEvent(new Event('selectionchange'));
  rerender(<Paper marked={[mark('mayo')]} />);
  expect(window.getSelection()?.toString()).toBe('');
});
