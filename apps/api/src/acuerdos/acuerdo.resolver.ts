import { invitedTo } from '@acuerda/workflow';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Body } from '../bodies/body.models';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { UuidScalar } from '../platform/graphql/scalars';
import { disclosesDecisions, presentAcuerdo, presentRelated, presentSummaries } from './acuerdo.graphql';
import { Acuerdo, AcuerdoSummary, RelatedAcuerdo } from './acuerdo.models';
import { Acuerdos } from './acuerdos';
import {
  presentObjections,
  presentSignoff,
  presentStatements,
  presentViewerSeats,
  presentVote,
} from './decision.graphql';
import { Objection, SignoffRound, Statement, ViewerSeat, VoteRound } from './decision.models';

@Resolver(() => Acuerdo)
export class AcuerdoResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly people: People,
  ) {}

  @Query(() => Acuerdo, { nullable: true })
  @Access('signed_in')
  async acuerdo(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<Acuerdo | null> {
    const view = await this.acuerdos.see(viewer, bodyId, id);
    return view && presentAcuerdo(view);
  }

  @ResolveField(() => [Person])
  drafters(@Parent() { view }: Acuerdo): Promise<Person[]> {
    return this.people.many(view.acuerdo.drafters);
  }

  @ResolveField(() => [Person], { description: 'Invited to comment now, on this acuerdo or on all of the body.' })
  reviewers(@Parent() { view }: Acuerdo): Promise<Person[]> {
    return this.people.many(invitedTo(view.acuerdo, view.at));
  }

  @ResolveField(() => RelatedAcuerdo, {
    nullable: true,
    description: 'The published act that an erratum corrects or an amendment changes.',
  })
  async original(@Parent() { view }: Acuerdo): Promise<RelatedAcuerdo | null> {
    const { acuerdo, viewer } = view;
    const original = acuerdo.original && (await this.acuerdos.see(viewer, acuerdo.bodyId, acuerdo.original));
    return original ? presentRelated(original) : null;
  }

  @ResolveField(() => [RelatedAcuerdo], { description: 'Errata and amendments of this act that the viewer sees.' })
  async aboutThis(@Parent() { view }: Acuerdo): Promise<RelatedAcuerdo[]> {
    return (await this.acuerdos.about(view)).map(presentRelated);
  }

  @ResolveField(() => VoteRound, { nullable: true })
  vote(@Parent() { view }: Acuerdo): VoteRound | null {
    return disclosesDecisions(view) ? presentVote(view) : null;
  }

  @ResolveField(() => SignoffRound, { nullable: true })
  signoff(@Parent() { view }: Acuerdo): SignoffRound | null {
    return disclosesDecisions(view) ? presentSignoff(view) : null;
  }

  @ResolveField(() => [Objection])
  objections(@Parent() { view }: Acuerdo): Objection[] {
    return disclosesDecisions(view) ? presentObjections(view) : [];
  }

  @ResolveField(() => [Statement])
  statements(@Parent() { view }: Acuerdo): Statement[] {
    return disclosesDecisions(view) ? presentStatements(view) : [];
  }

  @ResolveField(() => [ViewerSeat], { description: 'Seats through which the viewer may act now.' })
  viewerSeats(@Parent() { view }: Acuerdo): ViewerSeat[] {
    return presentViewerSeats(view);
  }
}

@Resolver(() => Body)
export class BodyAcuerdosResolver {
  constructor(private readonly all: Acuerdos) {}

  @ResolveField(() => [AcuerdoSummary], { description: 'Those that the viewer sees, the last changed first.' })
  async acuerdos(@Parent() body: Body, @CurrentViewer() viewer: Viewer): Promise<AcuerdoSummary[]> {
    return presentSummaries(await this.all.list(viewer, body.id));
  }
}
