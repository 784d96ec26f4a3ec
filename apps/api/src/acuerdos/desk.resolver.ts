import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ShortText } from '../platform/graphql/scalars';
import { Bodies } from '../bodies/bodies';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { presentSummaries } from './acuerdo.graphql';
import { AcuerdoSummary } from './acuerdo.models';
import { Acuerdos } from './acuerdos';

@ObjectType({ description: 'What waits for the viewer in a body.' })
class Desk {
  @Field(() => [AcuerdoSummary], { description: 'Acuerdos in which the viewer is waited for, the longest first.' })
  waiting!: AcuerdoSummary[];
  @Field(() => [AcuerdoSummary], { description: 'Everything else under way that the viewer sees.' })
  underWay!: AcuerdoSummary[];
}

const ended = new Set(['published', 'withdrawn', 'rejected']);

@Resolver(() => Desk)
export class DeskResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
  ) {}

  @Query(() => Desk, { nullable: true })
  @Access('signed_in')
  async desk(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { type: () => ShortText }) slug: string,
  ): Promise<Desk | null> {
    const body = await this.bodies.findBySlug(slug);
    if (!body || !(await this.policy.entry(viewer, body.id))) return null;
    const all = presentSummaries(await this.acuerdos.list(viewer, body.id));
    return {
      waiting: all.filter(({ awaitsYou }) => awaitsYou !== null).reverse(),
      underWay: all.filter(({ awaitsYou, status }) => awaitsYou === null && !ended.has(status)),
    };
  }
}
