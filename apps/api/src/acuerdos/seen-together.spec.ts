import type { Viewer } from '../platform/access/viewer';
import type { Acuerdos, AcuerdoView } from './acuerdos';
import { SeenTogether } from './seen-together';

const viewer = (accountId: string): Viewer => ({ accountId, administrator: false, locale: 'es' });

/** Readings that end when they are told to; whose name begins with `x` sees nothing. */
function readings() {
  const begun: { of: string[]; end: () => void; fail: () => void }[] = [];
  const seeForEach = (viewers: readonly Viewer[]): Promise<AcuerdoView[]> =>
    new Promise((resolve, reject) => {
      const seeing = viewers.filter(({ accountId }) => !accountId.startsWith('x'));
      begun.push({
        of: viewers.map(({ accountId }) => accountId),
        end: () => resolve(seeing.map((one) => ({ viewer: one }) as AcuerdoView)),
        fail: () => reject(new Error('away')),
      });
    });
  const together = new SeenTogether({ seeForEach } as unknown as Acuerdos);
  const ask = async (...people: string[]) =>
    (await together.seeForEach(people.map(viewer), 'body', 'acuerdo')).map((view) => view.viewer.accountId);
  return { begun, ask };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('those who ask at once are read together, each told of themselves alone', async () => {
  const { begun, ask } = readings();
  const answers = Promise.all([ask('a', 'xb'), ask('a'), ask('c')]);
  await turn();
  begun[0]!.end();
  expect(await answers).toEqual([['a'], ['a'], ['c']]);
  expect(begun.map(({ of }) => of)).toEqual([['a', 'xb', 'c']]);
});

it('who asks during a reading is answered by one that begins after it', async () => {
  const { begun, ask } = readings();
  const first = ask('a');
  await turn();
  const later = Promise.all([ask('a'), ask('b')]);
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]!.end();
  expect(await first).toEqual(['a']);
  await turn();
  expect(begun[1]!.of).toEqual(['a', 'b']);
  begun[1]!.end();
  expect(await later).toEqual([['a'], ['b']]);
});

it('a reading that fails is theirs who asked for it, and the next goes on', async () => {
  const { begun, ask } = readings();
  const first = ask('a');
  await turn();
  const later = ask('b');
  begun[0]!.fail();
  await expect(first).rejects.toThrow('away');
  await turn();
  begun[1]!.end();
  expect(await later).toEqual(['b']);
});
