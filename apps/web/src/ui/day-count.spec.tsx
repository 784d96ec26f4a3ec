import { show } from '../testing/show';
import { DayCount } from './day-count';

describe('the count of days', () => {
  it('agrees in number with its unit', () => {
    expect(show(<DayCount days={24} />).container.textContent).toBe('24días naturales');
    expect(show(<DayCount days={1} />).container.textContent).toBe('1día natural');
  });

  it('counts the days without a term once it is over', () => {
    expect(show(<DayCount days={-3} />).container.textContent).toBe('3días sin vigencia');
  });
});
