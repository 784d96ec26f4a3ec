import { runsOf } from './act-inline';

const content = [
  { type: 'text' as const, text: 'hasta el ' },
  { type: 'text' as const, text: '30 de abril', marks: [{ type: 'bold' as const }] },
];

describe('runs of a part', () => {
  it('keep its words in order when nothing is highlighted', () => {
    expect(runsOf(content, []).map((run) => run.text)).toEqual(['hasta el ', '30 de abril']);
  });

  it('are cut where a highlight begins and ends, across marks', () => {
    const runs = runsOf(content, [{ from: 6, to: 11, className: 'agrees' }]);
    expect(runs.map((run) => [run.text, run.highlights.map(({ className }) => className)])).toEqual([
      ['hasta ', []],
      ['el ', ['agrees']],
      ['30', ['agrees']],
      [' de abril', []],
    ]);
    expect(runs[2]?.marks).toEqual([{ type: 'bold' }]);
  });

  it('carry every highlight that lies over them', () => {
    const over = (from: number, to: number, anchor: string) => ({ from, to, className: 'commented', anchor });
    const runs = runsOf(content, [over(0, 8, 'a'), over(6, 11, 'b')]);
    expect(runs.map((run) => [run.text, run.highlights.map(({ anchor }) => anchor).join()])).toEqual([
      ['hasta ', 'a'],
      ['el', 'a,b'],
      [' ', 'b'],
      ['30', 'b'],
      [' de abril', ''],
    ]);
  });
});
