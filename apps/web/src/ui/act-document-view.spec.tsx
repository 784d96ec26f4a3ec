import type { ActDocument, Part, PartKind } from '@acuerda/document';
import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { ActDocumentView } from './act-document-view';

const part = (id: string, kind: PartKind, text: string): Part => ({
  type: 'part',
  attrs: { id, kind, level: 1, effects: [] },
  content: [{ type: 'text', text }],
});
const document: ActDocument = {
  type: 'doc',
  content: [
    part('h', 'heading', 'Acuerdo de prueba'),
    part('a', 'antecedente', 'Hubo una reunión.'),
    part('b', 'antecedente', 'Hubo otra.'),
    part('r', 'resolutivo', 'Se acuerda.'),
  ],
};

describe('an act on paper', () => {
  it('has its numbers as text, so that they copy', () => {
    const { container } = show(<ActDocumentView document={document} />);
    const paragraphs = [...container.querySelectorAll('.act-part')].map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(['I. Hubo una reunión.', 'II. Hubo otra.', 'ÚNICO. Se acuerda.']);
  });

  it('has a heading for each section and marks its language', () => {
    const { container } = show(<ActDocumentView document={document} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'ANTECEDENTES',
      'ACUERDO',
    ]);
    expect(container.querySelector('.act')?.getAttribute('lang')).toBe('es-MX');
  });

  it('marks highlighted words with what they belong to', () => {
    const highlights = new Map([['a', [{ from: 5, to: 8, className: 'objected', anchor: 'o-1' }]]]);
    const { container } = show(<ActDocumentView document={document} highlights={highlights} />);
    expect(container.querySelector('mark[data-anchor="o-1"]')?.textContent).toBe('una');
  });
});
