import { placeNotes } from './place-notes';

describe('notes in the margin', () => {
  it('stand level with their words where there is room', () => {
    expect(
      placeNotes([
        { top: 40, height: 50 },
        { top: 300, height: 50 },
      ]).tops,
    ).toEqual([40, 300]);
  });

  it('move down rather than cover the one above, whatever the order they come in', () => {
    expect(
      placeNotes([
        { top: 60, height: 50 },
        { top: 40, height: 50 },
      ]).tops,
    ).toEqual([102, 40]);
  });

  it('never start above the margin', () => {
    expect(placeNotes([{ top: -30, height: 20 }])).toEqual({ tops: [0], height: 32 });
  });
});
