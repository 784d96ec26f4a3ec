import { fireEvent, screen } from '@testing-library/react';
import { show } from '../testing/show';
import { RedlineView, type RedlinePart } from './redline-view';

const part = (changes: Partial<RedlinePart>): RedlinePart => ({
  partId: 'p',
  kind: 'considerando',
  number: '1.3',
  change: 'equal',
  moved: false,
  segments: [{ op: 'equal', text: 'igual' }],
  effects: [],
  ...changes,
});
const changed = part({
  partId: 'c',
  change: 'changed',
  segments: [
    { op: 'equal', text: 'Faltan ' },
    { op: 'delete', text: 'mesas' },
    { op: 'insert', text: 'cuatro mesas' },
  ],
});

describe('a redline', () => {
  it('marks what was removed and added with elements of their own', () => {
    const { container } = show(<RedlineView parts={[changed]} />);
    expect(container.querySelector('del')?.textContent).toBe('mesas');
    expect(container.querySelector('ins')?.textContent).toBe('cuatro mesas');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Considerando 1.3 1 cambio');
  });

  it('folds equal parts, counts them and opens them', () => {
    show(<RedlineView parts={[part({ partId: 'a' }), part({ partId: 'b' }), changed]} />);
    const fold = screen.getByRole('button', { expanded: false });
    expect(fold.textContent).toContain('2 partes iguales');
    expect(screen.queryAllByText('igual')).toHaveLength(0);
    fireEvent.click(fold);
    expect(screen.queryAllByText('igual')).toHaveLength(2);
  });

  it('says so when nothing changed', () => {
    show(<RedlineView parts={[part({})]} />);
    expect(screen.getByText('Los dos textos son iguales.')).not.toBeNull();
  });

  it('tells a change of effects from a change of words', () => {
    const resolutivo = part({
      kind: 'resolutivo',
      number: 'ÚNICO.',
      change: 'changed',
      effects: [
        {
          change: 'removed',
          before: { id: 'e', kind: 'extend_term', termId: 't', from: '2022-04-23', to: '2023-04-30' },
        },
      ],
    });
    show(<RedlineView parts={[resolutivo]} />);
    expect(screen.getByText('Efecto quitado: hasta el domingo 30 de abril de 2023')).not.toBeNull();
  });
});
