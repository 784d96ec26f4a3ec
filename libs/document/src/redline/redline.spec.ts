import fc from 'fast-check';
import type { ActDocument, Mark } from '../model/act-document';
import { partText } from '../text/plain-text';
import { BODY, aPart, aRenewal, aSoundAct, anAct, anExtension, uuid } from '../testing/an-act';
import type { PartDiff } from './part-diff';
import { redline } from './redline';

const three = () =>
  anAct(aPart(1, 'antecedente', 'Uno'), aPart(2, 'antecedente', 'Dos'), aPart(3, 'antecedente', 'Tres'));
const summary = (diffs: PartDiff[]) => diffs.map(({ partId, change }) => [Number(partId.slice(-3)), change]);
const written = ({ segments }: PartDiff) =>
  segments.map(({ op, text }) => (op === 'insert' ? `[+${text}]` : op === 'delete' ? `[-${text}]` : text)).join('');

describe('between a revision and the next', () => {
  it('nothing changes in the same text, and comments are no change', () => {
    const commented = three();
    commented.content[0]!.content![0]!.marks = [{ type: 'comment', attrs: { thread: 'c' } } as unknown as Mark];
    expect(redline(three(), commented).every(({ change }) => change === 'equal')).toBe(true);
  });

  it('changed words are marked, whole', () => {
    const before = anAct(aPart(1, 'resolutivo', 'Se prorroga hasta el 30 de abril del año 2023, como se dijo.'));
    const after = anAct(aPart(1, 'resolutivo', 'Se prorroga hasta el domingo 30 de abril de 2023, como se dijo.'));
    const [diff] = redline(before, after);
    expect(diff?.change).toBe('changed');
    expect(written(diff!)).toBe('Se prorroga hasta el [+domingo ]30 de abril [-del][+de] [-año ]2023, como se dijo.');
  });

  it('texts with nothing in common are exchanged whole, and quickly', () => {
    const long = (word: string) =>
      Array.from({ length: 9_000 }, (_, i) => `${word}${i}`)
        .join(' ')
        .slice(0, 50_000);
    const [diff] = redline(anAct(aPart(1, 'antecedente', long('a'))), anAct(aPart(1, 'antecedente', long('b'))));
    expect(diff?.segments).toEqual([
      { op: 'delete', text: long('a') },
      { op: 'insert', text: long('b') },
    ]);
  });

  it('a part added renumbers its siblings without changing them', () => {
    const after = three();
    after.content.unshift(aPart(9, 'antecedente', 'Antes'));
    const diffs = redline(three(), after);
    expect(summary(diffs)).toEqual([
      [9, 'added'],
      [1, 'equal'],
      [2, 'equal'],
      [3, 'equal'],
    ]);
    expect(diffs[1]).toMatchObject({ before: { number: 'I.' }, after: { number: 'II.' } });
    expect(diffs[0]).toMatchObject({ before: null, after: { kind: 'antecedente', number: 'I.' } });
    expect(written(diffs[0]!)).toBe('[+Antes]');
  });

  it('a removed part stands where it stood', () => {
    const after = three();
    after.content.splice(1, 1);
    const diffs = redline(three(), after);
    expect(summary(diffs)).toEqual([
      [1, 'equal'],
      [2, 'removed'],
      [3, 'equal'],
    ]);
    expect(written(diffs[1]!)).toBe('[-Dos]');
  });

  it('one part that moves is the only one that moved', () => {
    const after = three();
    after.content.push(after.content.shift()!);
    expect(summary(redline(three(), after))).toEqual([
      [2, 'equal'],
      [3, 'equal'],
      [1, 'moved'],
    ]);
  });

  it('a part that moves and changes is changed, and says that it moved', () => {
    const after = anAct(
      aPart(2, 'antecedente', 'Dos'),
      aPart(3, 'antecedente', 'Tres'),
      aPart(1, 'antecedente', 'Uno más'),
    );
    expect(redline(three(), after)[2]).toMatchObject({ change: 'changed', moved: true });
  });

  it('emphasis alone is a change without changed words', () => {
    const after = three();
    after.content[0]!.content![0]!.marks = [{ type: 'bold' }];
    const [diff] = redline(three(), after);
    expect(diff).toMatchObject({ change: 'changed', marksChanged: true, segments: [{ op: 'equal', text: 'Uno' }] });
  });

  it('another kind is a change in the same words', () => {
    const after = three();
    after.content[2]!.attrs.kind = 'considerando';
    expect(redline(three(), after)[2]).toMatchObject({
      change: 'changed',
      before: { kind: 'antecedente', number: 'III.' },
      after: { kind: 'considerando', number: '1.' },
    });
  });

  it('an extension that became a renewal is a changed effect', () => {
    const [before, after] = [aSoundAct(), aSoundAct()];
    before.content[4]!.attrs.effects = [anExtension(BODY, '2023-04-30')];
    after.content[4]!.attrs.effects = [aRenewal(BODY, '2023-04-30')];
    expect(redline(before, after).flatMap(({ effects }) => effects)).toMatchObject([{ change: 'changed' }]);
  });

  it('effects are compared by id', () => {
    const [kept, gone] = aSoundAct().content[4]!.attrs.effects;
    const after = aSoundAct();
    const added = anExtension(BODY, '2023-06-30', { id: uuid(970) });
    const later = { ...kept!, to: '2023-05-31' };
    after.content[4]!.attrs.effects = [later, added];
    expect(redline(aSoundAct(), after).find(({ effects }) => effects.length > 0)).toMatchObject({
      change: 'changed',
      effects: [
        { change: 'changed', before: kept, after: later },
        { change: 'removed', before: gone },
        { change: 'added', after: added },
      ],
    });
  });
});

it('tells both texts apart again, for any two documents', () => {
  const part = fc.record({
    n: fc.integer({ min: 1, max: 6 }),
    text: fc.string({ unit: 'grapheme' }).map((t) => t.normalize('NFC')),
  });
  const act = fc
    .uniqueArray(part, { selector: ({ n }) => n })
    .map((parts) => anAct(...parts.map(({ n, text }) => aPart(n, 'antecedente', text))));
  const sides = (diffs: PartDiff[], op: 'insert' | 'delete') =>
    Object.fromEntries(
      diffs
        .filter(({ before, after }) => (op === 'insert' ? after : before))
        .map(({ partId, segments }) => [
          partId,
          segments
            .filter((s) => s.op === 'equal' || s.op === op)
            .map((s) => s.text)
            .join(''),
        ]),
    );
  const texts = (document: ActDocument) => Object.fromEntries(document.content.map((p) => [p.attrs.id, partText(p)]));

  fc.assert(
    fc.property(act, act, (before, after) => {
      const diffs = redline(before, after);
      expect(sides(diffs, 'delete')).toEqual(texts(before));
      expect(sides(diffs, 'insert')).toEqual(texts(after));
      expect(diffs.filter((d) => d.after).map((d) => d.partId)).toEqual(after.content.map((p) => p.attrs.id));
    }),
    { verbose: 1 },
  );
});
