import type { JournalEntry } from '../../platform/journal/journal-entry';
import { readJournal } from '../../platform/journal/journal';
import { BodyScope } from '../../platform/transaction/body-scope';
import type { TestApi } from '../../testing/test-api';

export const journalOf = (api: TestApi, bodyId: string): Promise<JournalEntry[]> =>
  api.app
    .get(BodyScope)
    .within(bodyId, async (manager) => (await readJournal(manager, bodyId)).map(({ entry }) => entry));
