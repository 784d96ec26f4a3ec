import type { Part, TermFacts } from '@acuerda/document';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BodyProvider } from '../../bodies/body-context';
import { aBody } from '../../bodies/testing/a-body';
import { show } from '../../testing/show';
import { DraftTermsProvider, EffectsFixedProvider } from './draft-terms';
import { EffectsForm } from './effects-form';

const term = (id: string, hasEnded: boolean): TermFacts => ({
  id,
  name: `Ejercicio ${id}`,
  kind: 'exercise',
  endsOn: '2022-04-23',
  hasEnded,
});
const partWith = (effects: Part['attrs']['effects']): Part => ({
  type: 'part',
  attrs: { id: 'r', kind: 'resolutivo', level: 1, effects },
});

const showForm = (
  terms: TermFacts[],
  { effects = [], fixed = false }: { effects?: Part['attrs']['effects']; fixed?: boolean },
) => {
  const onChange = jest.fn<unknown, [Part['attrs']['effects']]>();
  const form = <EffectsForm part={partWith(effects)} readOnly={fixed} onChange={onChange} />;
  const { container } = show(
    <BodyProvider value={aBody}>
      <DraftTermsProvider value={terms}>
        <EffectsFixedProvider value={fixed}>{form}</EffectsFixedProvider>
      </DraftTermsProvider>
    </BodyProvider>,
  );
  return { onChange, container };
};

describe('an effect on a term', () => {
  it.each([
    ['runs', false, 'extend_term'],
    ['has ended', true, 'renew_term'],
  ])('that %s begins as what may be done to it', async (_, hasEnded, kind) => {
    const { onChange } = showForm([term('a', hasEnded)], {});
    await userEvent.click(screen.getByRole('button', { name: 'Agregar efecto' }));
    expect(onChange.mock.calls[0]?.[0]).toMatchObject([{ kind, termId: 'a', from: '2022-04-23' }]);
  });

  it('that is renewed says from when, and that the gap stays in sight', () => {
    const renewal = { id: 'e', kind: 'renew_term', termId: 'a', from: '2022-04-23', to: '2023-04-30' } as const;
    const { container } = showForm([term('a', true)], { effects: [renewal] });
    expect(container.textContent).toContain('desde la entrada en vigor; quedará a la vista el periodo sin vigencia');
  });

  it('of an erratum is shown as applied, and not judged nor changed', () => {
    const extension = { id: 'e', kind: 'extend_term', termId: 'a', from: '2021-04-23', to: '2022-04-23' } as const;
    const { container } = showForm([term('a', false)], { effects: [extension], fixed: true });
    expect(container.textContent).toContain('una fe de erratas no lo cambia');
    expect(container.textContent).not.toContain('El texto no');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
