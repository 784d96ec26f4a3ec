import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { TermRuler } from './term-ruler';

describe('the línea de vigencia', () => {
  it('says in words what it draws', () => {
    show(<TermRuler startsOn="2021-04-23" endsOn="2022-04-23" today="2022-03-30" />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Del viernes 23 de abril de 2021 al sábado 23 de abril de 2022; hoy quedan 24 días',
    );
  });

  it('says how long ago a term ended', () => {
    show(<TermRuler startsOn="2021-04-23" endsOn="2022-04-23" today="2022-04-24" />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('terminó hace 1 día');
  });

  it('keeps the needle inside the ruler after the end', () => {
    const { container } = show(<TermRuler startsOn="2021-04-23" endsOn="2022-04-23" today="2023-01-01" />);
    expect(container.querySelector<HTMLElement>('.ruler-now')?.style.left).toBe('100%');
  });

  it('shows the days in between on which nothing was in force, and says them', () => {
    const gaps = [{ from: '2022-04-24', to: '2022-05-09' }];
    const { container } = show(<TermRuler startsOn="2021-04-23" endsOn="2023-04-30" today="2022-05-12" gaps={gaps} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'sin vigencia del domingo 24 de abril de 2022 al lunes 9 de mayo de 2022',
    );
    expect(container.querySelectorAll('.ruler-gap')).toHaveLength(1);
  });
});
