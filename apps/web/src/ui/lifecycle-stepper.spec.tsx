import { within } from '@testing-library/react';
import { show } from '../testing/show';
import { LifecycleStepper } from './lifecycle-stepper';

describe('the stepper', () => {
  it('tells the present step from those that are done', () => {
    const { getByRole } = show(
      <LifecycleStepper status="civil_society_signoff" awaited="Se espera a: Sociedad civil" />,
    );
    const steps = within(getByRole('list', { name: 'Avance del acuerdo' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null, null]);
    expect(steps.map((step) => /terminado/.test(step.textContent))).toEqual([true, true, false, false, false]);
    expect(steps[2]?.textContent).toContain('Se espera a: Sociedad civil');
  });

  it('says the same in one line for the phone', () => {
    const { getByText } = show(<LifecycleStepper status="member_review" awaited="Faltan 2 votos" />);
    expect(getByText('Paso 2 de 5: Revisión de integrantes')).not.toBeNull();
  });

  it('is not there for an acuerdo that ended otherwise', () => {
    const { container } = show(<LifecycleStepper status="withdrawn" awaited="" />);
    expect(container.querySelector('ol')).toBeNull();
  });
});
