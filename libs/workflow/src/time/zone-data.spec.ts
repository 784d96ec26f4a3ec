import { isTimeZoneDataCurrent } from './zone-data';

describe('the time zone data of this runtime', () => {
  it('knows that Mexico gave up daylight saving', () => {
    expect(isTimeZoneDataCurrent()).toBe(true);
  });
});
