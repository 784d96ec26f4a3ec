import fc from 'fast-check';
import { placeNotes } from './place-notes';

const note = (top: number, height = 50) => ({ top, height });

describe('notes in the margin', () => {
  it('stand level with their words where there is room', () => {
    expect(placeNotes([note(40), note(300)]).tops).toEqual([40, 300]);
  });

  it('share out what they lack in room, whatever the order they come in', () => {
    expect(placeNotes([note(220), note(200)]).tops).toEqual([241, 179]);
  });

  it('never start above the margin', () => {
    expect(placeNotes([note(-30, 20)])).toEqual({ tops: [0], height: 32 });
    expect(placeNotes([note(5), note(6)]).tops).toEqual([0, 62]);
  });

  it('keep the order in which they come where their words stand on one line', () => {
    expect(placeNotes([note(100), note(100)]).tops).toEqual([69, 131]);
  });
});

describe('the note in focus', () => {
  it('is level with its words, and the others yield to both sides', () => {
    expect(placeNotes([note(200), note(210), note(220)], 1).tops).toEqual([148, 210, 272]);
  });

  it('yields itself where those above it have no room left', () => {
    expect(placeNotes([note(0), note(10), note(20)], 2).tops).toEqual([0, 62, 124]);
  });
});

it('never covers one note with another, and moves none that has room', () => {
  const wanted = fc.array(
    fc.record({ top: fc.integer({ min: -50, max: 3_000 }), height: fc.integer({ min: 1, max: 400 }) }),
  );
  fc.assert(
    fc.property(wanted, fc.nat(), (notes, nth) => {
      const focused = notes.length > 0 && nth % 3 !== 0 ? nth % notes.length : null;
      const { tops, height } = placeNotes(notes, focused);
      const boxes = notes.map((one, index) => ({ top: tops[index] ?? -1, end: (tops[index] ?? -1) + one.height }));
      const inOrder = [...boxes].sort((a, b) => a.top - b.top);
      inOrder.forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual(index === 0 ? 0 : (inOrder[index - 1]?.end ?? 0) + 12 - 1e-6);
        expect(box.end).toBeLessThanOrEqual(height);
      });
    }),
  );
});
