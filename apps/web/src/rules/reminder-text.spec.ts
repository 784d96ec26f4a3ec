import { reminderText } from './reminder-text';
import { names } from './testing/names';

const text = (key: string, value: unknown) => reminderText(key, value, names);

describe('a rule of reminders in words', () => {
  it('says its days, and the last one by its name', () => {
    expect(text('reminderOffsets', [7, 1, 0])).toEqual([
      'rules:reminderOffsets.before_and_last',
      { days: '7 y 1', count: 2 },
    ]);
    expect(text('reminderOffsets', [30])).toEqual(['rules:reminderOffsets.before', { days: '30', count: 30 }]);
    expect(text('reminderOffsets', [1, 0])?.[1]).toEqual({ days: '1', count: 1 });
    expect(text('reminderOffsets', [0])?.[0]).toBe('rules:reminderOffsets.last');
    expect(text('reminderOffsets', [])?.[0]).toBe('rules:reminderOffsets.none');
  });

  it('says its hour, how days are counted, and who hears', () => {
    expect(text('reminderTime', '09:00')).toEqual(['rules:reminderTime', { time: '09:00' }]);
    expect(text('reminderDays', 'business')?.[0]).toBe('rules:reminderDays.business');
    expect(text('reminderAudience', ['titulars', 'alternates'])).toEqual([
      'rules:reminderAudience.some',
      { who: 'titulars y alternates' },
    ]);
    expect(text('reminderAudience', [])?.[0]).toBe('rules:reminderAudience.none');
  });

  it('names the institutions with their addresses, and from when they hear', () => {
    const to = [{ name: 'Oficialía', email: 'of@organo.example' }];
    expect(text('reminderEscalation', null)?.[0]).toBe('rules:reminderEscalation.none');
    expect(text('reminderEscalation', { daysBefore: 0, to })).toEqual([
      'rules:reminderEscalation.last',
      { who: 'Oficialía (of@organo.example)' },
    ]);
    expect(text('reminderEscalation', { daysBefore: 7, to })?.[1]).toEqual({
      who: 'Oficialía (of@organo.example)',
      count: 7,
    });
  });

  it('says nothing of a shape or a rule that it does not know', () => {
    expect([text('reminderOffsets', 7), text('reminderAudience', 'all'), text('reminderEscalation', 7)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(text('quorum', { kind: 'all' })).toBeNull();
  });
});
