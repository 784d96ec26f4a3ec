import { show } from '../testing/show';
import { DayCount } from './day-count';

describe('the count of days', () => {
  it('agrees in number with its unit', () => {
    expect(show(<DayCount days={24} />).container.textContent).toBe('24días naturales');
    expect(show(<DayCount days={1} />).container.textContent).toBe('1día natural');
  });

  it('says the business days where they are known, while any are left', () => {
    expect(show(<DayCount days={24} businessDays={15} />).container.textContent).toBe(
      '24días naturales15 días hábiles',
    );
    expect(show(<DayCount days={-3} businessDays={0} />).container.textContent).toBe('3días sin vigencia');
  });

  it('counts the days without a term once it is over', () => {
    expect(show(<DayCount days={-3} />).container.textContent).toBe('3días sin vigencia');
  });
});
