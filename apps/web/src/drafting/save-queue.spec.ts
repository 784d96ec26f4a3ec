import type { ActDocument } from '@acuerda/document';
import { SaveQueue, type SaveState } from './save-queue';

const text = (words: string): ActDocument => ({
  type: 'doc',
  content: [{ type: 'part', attrs: { id: words, kind: 'heading', level: 1, effects: [] } }],
});

function aQueue(answer: () => { version: number } | null = () => null) {
  const saves: [string | undefined, number][] = [];
  const states: SaveState[] = [];
  let version = 1;
  const queue = new SaveQueue(
    1,
    async (document, over) => {
      saves.push([document.content[0]?.attrs.id, over]);
      return answer() ?? { version: (version += 1) };
    },
    (state) => states.push(state),
  );
  return { queue, saves, states };
}

describe('saving while somebody types', () => {
  it('saves the last text over the version that the save before it made', async () => {
    const { queue, saves } = aQueue();
    queue.typed(text('uno'));
    const first = queue.flush();
    queue.typed(text('dos'));
    queue.typed(text('tres'));
    await first;
    expect(saves).toEqual([
      ['uno', 1],
      ['tres', 2],
    ]);
    expect(queue.base).toBe(3);
  });

  it('keeps what failed and sends it again, once', async () => {
    let answers = 0;
    const saves: number[] = [];
    const queue = new SaveQueue(
      1,
      async (_document, over) => {
        saves.push(over);
        return (answers += 1) === 1 ? null : { version: 2 };
      },
      () => undefined,
    );
    queue.typed(text('uno'));
    await queue.flush();
    await queue.flush();
    await queue.flush();
    expect(saves).toEqual([1, 1]);
  });

  it('sends nothing after it was stopped', async () => {
    const { queue, saves, states } = aQueue();
    queue.stop();
    queue.typed(text('uno'));
    await queue.flush();
    expect(saves).toEqual([]);
    expect(states).toEqual(['stopped']);
  });
});
