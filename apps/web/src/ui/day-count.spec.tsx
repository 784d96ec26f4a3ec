import { show } from '../testing/show';
import { DayCount } from './day-count';

describe('the count of days', () => {
  it('agrees in number with its unit', () => {
    expect(show(<DayCount days={24} />).container.textContent).toBe('24días naturales');
    expect(show(<DayCount days={1} />).container.textContent).toBe('1día natural');
  });

  it('never goes below none', () => {
    expect(show(<DayCount days={-3} />).container.textContent).toBe('0días naturales');
  });
});
