import type { Audience } from '@acuerda/workflow/vocabulary';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Acuerdo } from '../acuerdos/acuerdo.models';
import { Acuerdos } from '../acuerdos/acuerdos';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { UuidScalar } from '../platform/graphql/scalars';
import { ThreadFilterArgs } from './thread.inputs';
import { AudienceEnum, Commenting, Thread, ThreadPage } from './thread.models';
import { Threads } from './threads';

@Resolver(() => Acuerdo)
export class AcuerdoThreadsResolver {
  constructor(
    private readonly threads: Threads,
    private readonly acuerdos: Acuerdos,
    private readonly people: People,
  ) {}

  @ResolveField(() => ThreadPage, {
    name: 'threads',
    description: 'What is said about the text, as the viewer hears it.',
  })
  page(@Parent() { view }: Acuerdo, @Args() filter: ThreadFilterArgs): Promise<ThreadPage> {
    return this.threads.page(view, filter);
  }

  @ResolveField(() => Commenting)
  commenting(@Parent() { view }: Acuerdo): Commenting {
    return this.threads.commenting(view);
  }

  @ResolveField(() => [Person], {
    complexity: 20,
    description: 'Whom the viewer may mention in a thread: who hears it, in the order in which they came to the table.',
  })
  mentionable(
    @Parent() { view }: Acuerdo,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @Args('ofDraft', {
      nullable: true,
      description: 'Of a thread of the draft; unless said, as one opened now would be.',
    })
    ofDraft?: boolean,
  ): Promise<Person[]> {
    return this.people.many(this.threads.mentionable(view, audience, ofDraft ?? view.acuerdo.status === 'draft'));
  }

  @Query(() => Thread, { nullable: true, description: 'Null where there is none that the viewer hears.' })
  @Access('signed_in')
  async thread(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('acuerdoId', { type: () => UuidScalar }) acuerdoId: string,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<Thread | null> {
    const view = await this.acuerdos.see(viewer, bodyId, acuerdoId);
    return view && this.threads.one(view, id);
  }
}
