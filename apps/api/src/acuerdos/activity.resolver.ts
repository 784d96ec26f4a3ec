import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Body, JournalEvent } from '../bodies/body.models';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { Journal } from '../platform/journal/journal';
import type { JournalEntry } from '../platform/journal/journal-entry';
import { Acuerdo } from './acuerdo.models';
import { Acuerdos } from './acuerdos';

const mostAtOnce = 100;

/** The body's activity: its roster and terms, and the acuerdos that the viewer may see. */
@Resolver(() => Body)
export class BodyActivityResolver {
  constructor(
    private readonly journal: Journal,
    private readonly acuerdos: Acuerdos,
  ) {}

  @ResolveField(() => [JournalEvent], { description: 'What happened in the body, newest first.' })
  async activity(
    @Parent() body: Body,
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('before', { type: () => Int, nullable: true }) before?: number,
  ): Promise<JournalEvent[]> {
    const visible = await this.acuerdos.list(viewer, body.id);
    const titles = new Map(visible.map(({ acuerdo }) => [acuerdo.id, acuerdo.title]));
    const limit = Math.min(Math.max(first, 1), mostAtOnce);
    const entries = await this.journal.page(body.id, { limit, ...(before ? { before } : {}) });
    return entries.flatMap((entry) => {
      if (entry.acuerdoId === null) return [presentEntry(entry, null)];
      const title = titles.get(entry.acuerdoId);
      return title === undefined ? [] : [presentEntry(entry, title)];
    });
  }
}

@Resolver(() => Acuerdo)
export class AcuerdoActivityResolver {
  constructor(private readonly journal: Journal) {}

  @ResolveField(() => [JournalEvent], { complexity: 50, description: 'What happened to the acuerdo, newest first.' })
  async activity(@Parent() { bodyId, id, title }: Acuerdo): Promise<JournalEvent[]> {
    const entries = await this.journal.page(bodyId, { acuerdoId: id, limit: mostAtOnce });
    return entries.map((entry) => presentEntry(entry, title));
  }
}

interface Told {
  by?: { kind: string };
}

/** What the system did on the heels of somebody's command is the system's, not theirs. */
function presentEntry(entry: JournalEntry, acuerdoTitle: string | null): JournalEvent {
  const { position, type, acuerdoId, instant, actorId, payload } = entry;
  const facts = JSON.parse(payload) as Told;
  const personId = facts.by?.kind === 'system' ? null : actorId;
  return { position, type, acuerdoId, acuerdoTitle, at: instant, personId, facts };
}
