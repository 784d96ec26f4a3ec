import { show } from '../testing/show';
import { DateText } from './date-text';

describe('a date on screen', () => {
  it('is readable by machines as well', () => {
    const { container } = show(<DateText date="2022-04-23" untilItsEnd />);
    expect(container.querySelector('time')?.dateTime).toBe('2022-04-23');
    expect(container.textContent).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });

  it('is short in tables', () => {
    expect(show(<DateText instant="2022-04-11T15:42:00.000Z" short />).container.textContent).toBe(
      'lun 11 abr 2022, 10:42',
    );
  });
});
