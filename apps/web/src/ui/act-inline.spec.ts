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
    expect(runs.map((run) => [run.text, run.highlight?.className ?? null])).toEqual([
      ['hasta ', null],
      ['el ', 'agrees'],
      ['30', 'agrees'],
      [' de abril', null],
    ]);
    expect(runs[2]?.marks).toEqual([{ type: 'bold' }]);
  });
});
