import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { SeatTimeline, type TimelineRow } from './seat-timeline';

const row = (changes: Partial<TimelineRow>): TimelineRow => ({
  id: 'r',
  name: 'Academia',
  detail: 'con voto',
  bars: [
    { id: 'b', label: 'Titular', from: '2021-04-23', to: '2022-04-23', inForce: true, endsSoon: true, prolongedOn: [] },
  ],
  vacantSince: null,
  outlook: { text: '24 días', tone: 'amber' },
  ...changes,
});
const terms = [{ startsOn: '2021-04-23', endsOn: '2022-04-23' }];

describe('the time line of seats', () => {
  it('is one picture with a sentence, and points to the table', () => {
    show(<SeatTimeline rows={[row({})]} terms={terms} today="2022-03-30" />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Los mismos datos están en la tabla');
  });

  it('marks the days that are left of an appointment that ends', () => {
    const { container } = show(<SeatTimeline rows={[row({})]} terms={terms} today="2022-03-30" />);
    expect(container.querySelectorAll('.timeline-bar--left')).toHaveLength(1);
    expect(container.querySelector('.timeline-outlook--amber')?.textContent).toBe('24 días');
  });

  it('keeps the name in sight while no end is near', () => {
    const bars = row({}).bars.map((bar) => ({ ...bar, endsSoon: false }));
    const { container } = show(<SeatTimeline rows={[row({ bars })]} terms={terms} today="2021-05-01" />);
    expect(container.querySelectorAll('.timeline-bar--left')).toHaveLength(0);
    expect(screen.getByText('Titular')).toBeTruthy();
  });

  it('draws the act that prolonged, and a vacancy', () => {
    const prolonged = row({
      id: 'p',
      bars: [
        {
          id: 'b',
          label: 'X',
          from: '2021-04-23',
          to: null,
          inForce: true,
          endsSoon: false,
          prolongedOn: ['2022-03-29'],
        },
      ],
    });
    const vacant = row({ id: 'v', bars: [], vacantSince: '2022-03-15' });
    const { container } = show(<SeatTimeline rows={[prolonged, vacant]} terms={terms} today="2022-03-30" />);
    expect(container.querySelectorAll('.timeline-act')).toHaveLength(1);
    expect(container.querySelectorAll('.timeline-bar--vacant')).toHaveLength(1);
  });

  it('hatches the days between a term of the body and the next one, and those after the last', () => {
    const reinstalled = [...terms, { startsOn: '2022-05-10', endsOn: '2023-05-09' }];
    const { container } = show(<SeatTimeline rows={[row({})]} terms={reinstalled} today="2022-05-12" />);
    const hatches = [...container.querySelectorAll<HTMLElement>('.timeline-hatch')].map(({ style }) => style);
    expect(container.querySelectorAll('.timeline-body')).toHaveLength(2);
    expect(hatches.map(({ right }) => right)).toEqual([expect.stringMatching(/^\d+\.?\d*%$/), '-24px']);
  });
});
