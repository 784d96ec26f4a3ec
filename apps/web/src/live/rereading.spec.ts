import { Rereading } from './rereading';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function aReading() {
  const rounds: string[][] = [];
  const ends: ((fails?: boolean) => void)[] = [];
  const reading = new Rereading((names) => {
    rounds.push(names);
    return new Promise((resolve, reject) =>
      ends.push((fails) => (fails ? reject(new Error('offline')) : resolve(null))),
    );
  });
  const end = async (fails = false) => {
    ends.shift()?.(fails);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { rounds, reading, end };
}

it('what is asked for together is read together', async () => {
  const { rounds, reading } = aReading();
  reading.soon(['Acuerdo'], 1_000);
  reading.soon(['Acuerdo', 'Threads'], 1_000);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(rounds).toEqual([['Acuerdo', 'Threads']]);
});

it('what is asked for during a round gets a round of its own, even where the first failed', async () => {
  const { rounds, reading, end } = aReading();
  reading.soon(['Acuerdo'], 0);
  await jest.advanceTimersByTimeAsync(0);
  reading.soon(['Acuerdo'], 0);
  reading.soon(['Acuerdo'], 0);
  expect(rounds).toHaveLength(1);
  await end(true);
  expect(rounds).toHaveLength(2);
  await end();
  reading.soon(['Threads'], 0);
  await jest.advanceTimersByTimeAsync(0);
  expect(rounds).toEqual([['Acuerdo'], ['Acuerdo'], ['Threads']]);
});

it('nothing is read once it is closed', async () => {
  const { rounds, reading } = aReading();
  reading.soon(['Acuerdo'], 0);
  reading.close();
  await jest.advanceTimersByTimeAsync(10);
  expect(rounds).toEqual([]);
});
