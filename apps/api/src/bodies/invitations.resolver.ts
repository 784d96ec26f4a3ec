import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { BodyAnswers, unknownBody } from './body-answers';
import { Body, BodyResult } from './body.models';
import { EndBodyInvitationInput, inviteeOf, InviteBodyReviewerInput } from './invitation.inputs';
import { Invitation } from './invitation.models';

/** Whom the secretariat invites to comment on everything that the body submits. */
@Resolver(() => Body)
export class BodyInvitationsResolver extends BodyAnswers {
  @Mutation(() => BodyResult)
  @Access('signed_in')
  async inviteBodyReviewer(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteBodyReviewerInput) {
    const { bodyId, commandId, from, until } = input;
    const command = { type: 'invite_body_reviewer', ...(from && { from }), until } as const;
    const invitee = inviteeOf(input);
    if (typeof invitee === 'string') return this.change(viewer, commandId, bodyId, { ...command, personId: invitee });
    const authorized = await this.policy.attempt(viewer, bodyId, command.type);
    if (!authorized) return unknownBody();
    const attempt = { bodyId, commandId, authorized };
    return this.answer(viewer, bodyId, await this.commands.bringIn(attempt, command, invitee));
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  endBodyInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { bodyId, commandId, ...ending }: EndBodyInvitationInput,
  ) {
    return this.change(viewer, commandId, bodyId, { type: 'end_body_invitation', ...ending });
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: Invitation): Promise<Person> {
    return this.people.get(personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null of old, without days.' })
  invitedBy(@Parent() { invitedById }: Invitation): Promise<Person> | null {
    return invitedById === null ? null : this.people.get(invitedById);
  }
}
