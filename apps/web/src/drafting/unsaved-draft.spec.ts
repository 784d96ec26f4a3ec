import { forgetUnsaved, keepUnsaved, unsavedOver } from './unsaved-draft';

const document = { type: 'doc' as const, content: [] };

describe('what was typed and not saved', () => {
  beforeEach(() => localStorage.clear());

  it('comes back over the version that it was typed over', () => {
    keepUnsaved('a', { version: 3, document });
    expect(unsavedOver('a', 3)).toEqual(document);
  });

  it('does not come back over a newer text', () => {
    keepUnsaved('a', { version: 3, document });
    expect(unsavedOver('a', 4)).toBeNull();
  });

  it('is gone once saved, and rubbish in the storage is no draft', () => {
    keepUnsaved('a', { version: 3, document });
    forgetUnsaved('a');
    expect(unsavedOver('a', 3)).toBeNull();
    localStorage.setItem('acuerda.draft.a', '{');
    expect(unsavedOver('a', 3)).toBeNull();
  });
});
