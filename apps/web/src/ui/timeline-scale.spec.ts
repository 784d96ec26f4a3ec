import { scaleOver } from './timeline-scale';

describe('a time line over some dates', () => {
  const scale = scaleOver(['2022-04-23', '2021-04-23']);

  it('begins before the first and goes on after the last', () => {
    expect(scale.from).toBe('2021-04-01');
    expect(scale.to > '2022-08-01').toBe(true);
  });

  it('puts dates in their order, inside the width', () => {
    expect(scale.at('2021-04-23')).toBeLessThan(scale.at('2022-04-23'));
    expect(scale.at('2019-01-01')).toBe(0);
    expect(scale.at('2030-01-01')).toBe(100);
  });
});
