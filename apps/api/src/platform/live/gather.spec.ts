import { Gather } from './gather';

/** Questions that are answered when the spec says so. */
function questions() {
  const asked: { askers: string[]; answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  const ask = (askers: string[]) =>
    new Promise<string>((answer, fail) => {
      asked.push({ askers, answer, fail });
    });
  return { asked, ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('who asks while a question is under way is asked about with the others', async () => {
  const gather = new Gather<string, string>();
  const { asked, ask } = questions();
  const first = gather.of('room', 'ana', ask);
  await settled();
  const others = ['ben', 'eva'].map((asker) => gather.of('room', asker, ask));
  const elsewhere = gather.of('another room', 'ben', ask);
  await settled();
  expect(asked.map(({ askers }) => askers)).toEqual([['ana'], ['ben']]);
  asked[0]?.answer('one');
  asked[1]?.answer('another');
  expect(await first).toBe('one');
  expect(await elsewhere).toBe('another');
  await settled();
  expect(asked[2]?.askers).toEqual(['ben', 'eva']);
  asked[2]?.answer('two');
  expect(await Promise.all(others)).toEqual(['two', 'two']);
});

it('a question that fails is nobody else’s', async () => {
  const gather = new Gather<string, string>();
  const { asked, ask } = questions();
  const first = gather.of('room', 'ana', ask);
  await settled();
  const second = gather.of('room', 'ben', ask);
  asked[0]?.fail(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await settled();
  asked[1]?.answer('two');
  expect(await second).toBe('two');
});
