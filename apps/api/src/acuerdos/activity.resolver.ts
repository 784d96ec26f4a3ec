import { streamOf } from '@acuerda/contracts';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Body, JournalEvent } from '../bodies/body.models';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { Journal, type EntryPlace } from '../platform/journal/journal';
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
    @Args('before', { type: () => ID, nullable: true, description: 'Those that happened before this event.' })
    before?: string | null,
  ): Promise<JournalEvent[]> {
    if (body.entry !== 'inside') return [];
    const visible = await this.acuerdos.list(viewer, body.id);
    const titles = new Map(visible.map(({ acuerdo }) => [acuerdo.id, acuerdo.title]));
    const limit = Math.min(Math.max(first, 1), mostAtOnce);
    const streams = ['body', ...visible.map(({ acuerdo }) => streamOf(acuerdo.id, 'decisions'))];
    const last = before ? placeOf(before, body.id) : null;
    const entries = await this.journal.page(body.id, { streams, limit, ...(last && { before: last }) });
    return entries.map((entry) => presentEntry(entry, titles.get(entry.acuerdoId ?? '') ?? null));
  }
}

@Resolver(() => Acuerdo)
export class AcuerdoActivityResolver {
  constructor(private readonly journal: Journal) {}

  @ResolveField(() => [JournalEvent], { complexity: 50, description: 'What happened to the acuerdo, newest first.' })
  async activity(@Parent() { bodyId, id, title, view }: Acuerdo): Promise<JournalEvent[]> {
    if (view.entry !== 'inside') return [];
    const entries = await this.journal.page(bodyId, { streams: [streamOf(id, 'decisions')], limit: mostAtOnce });
    return entries.map((entry) => presentEntry(entry, title));
  }
}

interface Told {
  by?: { kind: string };
}

/**
 * An event by its place in its stream, which has no gaps for those who see it. Its place in the body's journal would have
 * some, and tell them how much was said and done that they may not know of.
 */
const idOf = ({ bodyId, acuerdoId, streamPosition }: JournalEntry): string =>
  `${acuerdoId ?? bodyId}:${streamPosition}`;

function placeOf(id: string, bodyId: string): EntryPlace | null {
  const [, owner, position] = /^([0-9a-f-]{36}):([1-9]\d{0,9})$/.exec(id) ?? [];
  if (!owner || !position) return null;
  return { stream: owner === bodyId ? 'body' : streamOf(owner, 'decisions'), streamPosition: Number(position) };
}

/** What the system did on the heels of somebody's command is the system's, not theirs. */
function presentEntry(entry: JournalEntry, acuerdoTitle: string | null): JournalEvent {
  const { type, acuerdoId, instant, actorId, payload } = entry;
  const facts = JSON.parse(payload) as Told;
  const personId = facts.by?.kind === 'system' ? null : actorId;
  return { id: idOf(entry), type, acuerdoId, acuerdoTitle, at: instant, personId, facts };
}
