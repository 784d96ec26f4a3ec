import { CommandIds } from './command-ids';

function counting(): CommandIds {
  let last = 0;
  return new CommandIds(() => `id-${(last += 1)}`);
}

describe('the id of a command', () => {
  it('stays the same until it is answered', () => {
    const ids = counting();
    expect(ids.idFor({ choice: 'approve' })).toBe('id-1');
    expect(ids.idFor({ choice: 'approve' })).toBe('id-1');
    ids.answered({ choice: 'approve' });
    expect(ids.idFor({ choice: 'approve' })).toBe('id-2');
  });

  it('differs for another input', () => {
    const ids = counting();
    expect(ids.idFor({ choice: 'approve' })).not.toBe(ids.idFor({ choice: 'reject' }));
  });
});
