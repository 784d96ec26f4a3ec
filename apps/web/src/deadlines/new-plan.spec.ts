import { newPlan } from './if-published';

const DEFAULTS = [60, 30, 15, 7, 3, 1, 0];

it('of an extension to 30 April 2023 is from 1 March to its last day', () => {
  expect(newPlan({ offsets: DEFAULTS, days: 'natural' }, '2023-04-30')).toEqual({
    count: 7,
    from: '2023-03-01',
    to: '2023-04-30',
  });
});

it('is not said where business days are counted, or no rule says when', () => {
  expect(newPlan({ offsets: DEFAULTS, days: 'business' }, '2023-04-30')).toBeNull();
  expect(newPlan({ offsets: [], days: 'natural' }, '2023-04-30')).toBeNull();
});
