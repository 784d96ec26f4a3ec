import { ActDocumentView } from '../ui/act-document-view';
import { show } from '../testing/show';
import { anActOf } from './testing/an-act-of';
import { markedWords, partOf } from './marked-words';

const parts = { a: 'La consulta sigue abierta.', b: 'Faltan cuatro mesas de nueve.' };

/** Selects from the nth character of a part's words to that of another's, as a reader does. */
function select(container: HTMLElement, [from, start]: [string, number], [to, end]: [string, number]) {
  const [first, last] = [from, to].map((id) => {
    const words = container.querySelector(`#part-${id} .act-words`);
    return document.createTreeWalker(words ?? container, NodeFilter.SHOW_TEXT);
  });
  const range = document.createRange();
  const at = (walker: TreeWalker | undefined, offset: number): [Node, number] => {
    let left = offset;
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      const { length } = node.textContent ?? '';
      if (left <= length) return [node, left];
      left -= length;
    }
    throw new Error('The part is shorter than that.');
  };
  range.setStart(...at(first, start));
  range.setEnd(...at(last, end));
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

describe('words selected in an act', () => {
  const highlights = new Map([['b', [{ from: 3, to: 12, className: 'commented' }]]]);
  const shown = () => show(<ActDocumentView document={anActOf(parts)} highlights={highlights} />).container;

  it('are offsets in their part, whatever is marked in it already and whatever its number', () => {
    select(shown(), ['b', 7], ['b', 19]);
    expect(markedWords()).toEqual({ partId: 'b', from: 7, to: 19 });
  });

  it('lose the blanks at their ends', () => {
    select(shown(), ['b', 6], ['b', 14]);
    expect(markedWords()).toEqual({ partId: 'b', from: 7, to: 13 });
  });

  it('end with the part in which they begin', () => {
    select(shown(), ['a', 3], ['b', 6]);
    expect(markedWords()).toEqual({ partId: 'a', from: 3, to: parts.a.length });
  });

  it('are those of the first part where the selection begins outside of any', () => {
    const container = shown();
    const selection = window.getSelection();
    selection?.selectAllChildren(container);
    expect(markedWords()).toEqual({ partId: 'a', from: 0, to: parts.a.length });
  });

  it('are none where nothing, a blank or something else is selected', () => {
    const container = shown();
    window.getSelection()?.removeAllRanges();
    expect(markedWords()).toBeNull();
    select(container, ['a', 2], ['a', 3]);
    expect(markedWords()).toBeNull();
    const number = container.querySelector('.act-number');
    if (number) window.getSelection()?.selectAllChildren(number);
    expect(markedWords()).toBeNull();
  });

  it('stand in a part that the page knows by its id', () => {
    const container = shown();
    expect(partOf(container.querySelector('#part-b mark'))).toBe('b');
    expect(partOf(container)).toBeNull();
  });
});
