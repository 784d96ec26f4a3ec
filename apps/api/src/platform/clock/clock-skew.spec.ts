import type { DataSource } from 'typeorm';
import { clocksMustAgree, ClocksDisagree, skewOf } from './clock-skew';

const noon = Date.parse('2022-04-23T18:00:00.000Z');

/** A database that is so many milliseconds ahead. */
const ahead = (milliseconds: number): Pick<DataSource, 'query'> => ({
  query: <T>() => Promise.resolve([{ now: new Date(noon + milliseconds) }] as T),
});
const here = () => noon;

it.each([0, 1_999, -2_000, 2_000])('starts with a database that is %i ms ahead', async (milliseconds) => {
  await clocksMustAgree(ahead(milliseconds), here);
});

it.each([
  [2_001, /2\.0 s behind/],
  [-90_000, /90\.0 s ahead of/],
])('does not start with a database that is %i ms ahead', async (milliseconds, says) => {
  const starting = clocksMustAgree(ahead(milliseconds), here);
  await expect(starting).rejects.toThrow(ClocksDisagree);
  await expect(starting).rejects.toThrow(says);
});

it('does not take a slow answer for a wrong clock', () => {
  const slow = { askedAt: noon, answeredAt: noon + 9_000, databaseNow: noon + 8_500 };
  expect(skewOf([slow])).toBe(0);
  expect(skewOf([slow, { askedAt: noon, answeredAt: noon + 4, databaseNow: noon + 3_004 }])).toBe(3_000);
});
