import { renderHook } from '@testing-library/react';
import { useLastVisit } from './use-last-visit';

const visit = (key: string, latest: string | undefined) => renderHook(() => useLastVisit(key, latest)).result.current;

beforeEach(() => localStorage.clear());

it('is unknown on the first visit, and on the next one the last thing that was shown', () => {
  expect(visit('body.a', '2022-03-24T15:00:00.000Z')).toBeNull();
  expect(visit('body.a', '2022-03-29T17:00:00.000Z')).toBe('2022-03-24T15:00:00.000Z');
});

it('is another one for another person of the same browser', () => {
  visit('body.a', '2022-03-24T15:00:00.000Z');
  expect(visit('body.b', '2022-03-29T17:00:00.000Z')).toBeNull();
});

it('keeps what was shown where nothing has been read yet', () => {
  visit('body.a', '2022-03-24T15:00:00.000Z');
  visit('body.a', undefined);
  expect(visit('body.a', '2022-03-29T17:00:00.000Z')).toBe('2022-03-24T15:00:00.000Z');
});
