import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { Countdown } from './countdown';

const said = (days: number, businessDays?: number | null) => {
  const { container } = show(<Countdown days={days} {...(businessDays !== undefined && { businessDays })} />);
  const badge = container.querySelector('.badge');
  return [badge?.textContent, badge?.className.replace('badge badge--', '')];
};

describe('a countdown', () => {
  it('counts natural days, and business days where they are known', () => {
    expect(said(24, 15)).toEqual(['24 días naturales, 15 hábiles', 'amber']);
    expect(said(24, null)).toEqual(['24 días naturales', 'amber']);
    expect(said(1, 1)).toEqual(['1 día natural, 1 hábil', 'amber']);
  });

  it('is calm while the first reminder is still to come', () => {
    expect(said(61)[1]).toBe('jade');
    expect(said(60)[1]).toBe('amber');
  });

  it('says that today is the last day, and how long it is over', () => {
    expect(said(0, 0)).toEqual(['Hoy es el último día', 'amber']);
    expect(said(-1)).toEqual(['Terminó hace 1 día', 'vermilion']);
    expect(said(-16)).toEqual(['Terminó hace 16 días', 'vermilion']);
  });

  it('says the same in the line of a text', () => {
    show(<Countdown days={3} inline />);
    expect(screen.getByText('3 días naturales').className).toBe('countdown countdown--amber');
  });
});
