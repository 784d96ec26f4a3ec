import type { AcuerdoCommand } from '@acuerda/workflow';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { inviteeOf } from '../bodies/invitation.inputs';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import { authorize, type Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { AcuerdoCommands, type Beginning } from './acuerdo-commands';
import { presentAcuerdo } from './acuerdo.graphql';
import {
  AnswerObjectionInput,
  CloseVoteInput,
  CreateAcuerdoInput,
  ExtendVoteInput,
  EndInvitationInput,
  InviteReviewerInput,
  MaintainObjectionInput,
  NamePeopleInput,
  ObjectInput,
  PublishInput,
  RecordStatementInput,
  ReturnInput,
  SignOffInput,
  SubmitInput,
  VoteInput,
  WithdrawInput,
  WithdrawObjectionInput,
} from './acuerdo.inputs';
import { Acuerdo, AcuerdoResult } from './acuerdo.models';
import { Acuerdos } from './acuerdos';
import { must } from '../platform/must';
import type { CommandResult } from '../platform/transaction/command-runner';

const unknownAcuerdo = () => ActionRefused.of({ refused: 'ACUERDO_UNKNOWN', facts: {} });

type Key = { bodyId: string; acuerdoId: string; commandId: string };

/** Thin: each mutation names its command; what may be is decided elsewhere. */
@Resolver(() => Acuerdo)
export class AcuerdoMutations {
  constructor(
    private readonly commands: AcuerdoCommands,
    private readonly acuerdos: Acuerdos,
    private readonly bodiesPolicy: BodiesPolicy,
  ) {}

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  createAcuerdo(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateAcuerdoInput) {
    const { title, kind, original, copiedFrom, document, extension, source, ...key } = input;
    const about = { ...(original ? { original } : {}), ...(copiedFrom ? { copiedFrom } : {}) };
    const command = { type: 'create', acuerdoId: key.acuerdoId, title, kind, ...about } as const;
    return this.run(viewer, key, command, {
      ...(document ? { document } : {}),
      ...(extension ? { extension } : {}),
      ...(source ? { source: { name: source.name, bytes: Buffer.from(source.base64, 'base64') } } : {}),
    });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  submit(@CurrentViewer() viewer: Viewer, @Args('input') { hash, deadline, ...key }: SubmitInput) {
    return this.run(viewer, key, { type: 'submit', hash, ...(deadline ? { deadline } : {}) });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  nameDrafters(@CurrentViewer() viewer: Viewer, @Args('input') { personIds, ...key }: NamePeopleInput) {
    return this.run(viewer, key, { type: 'name_drafters', personIds });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  async inviteReviewer(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteReviewerInput) {
    const { bodyId, acuerdoId, commandId, from, until } = input;
    const key = { bodyId, acuerdoId, commandId };
    const command = { type: 'invite_reviewer', ...(from && { from }), until } as const;
    const invitee = inviteeOf(input);
    if (typeof invitee === 'string') return this.run(viewer, key, { ...command, personId: invitee });
    if (!(await this.acuerdos.see(viewer, bodyId, acuerdoId))) return unknownAcuerdo();
    const attempt = { ...key, authorized: authorize(command.type, viewer) };
    return this.answer(viewer, key, await this.commands.invite(attempt, command, invitee));
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  endInvitation(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInvitationInput) {
    const { personId, reason, ...key } = input;
    return this.run(viewer, key, { type: 'end_invitation', personId, reason });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  vote(@CurrentViewer() viewer: Viewer, @Args('input') { seen, seatId, choice, ...key }: VoteInput) {
    return this.run(viewer, key, { type: 'vote', seen, seatId, choice });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  closeVote(@CurrentViewer() viewer: Viewer, @Args('input') { seen, ...key }: CloseVoteInput) {
    return this.run(viewer, key, { type: 'close_vote', seen });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  extendVote(@CurrentViewer() viewer: Viewer, @Args('input') { seen, deadline, reason, ...key }: ExtendVoteInput) {
    return this.run(viewer, key, { type: 'extend_vote', seen, deadline, reason });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  signOff(@CurrentViewer() viewer: Viewer, @Args('input') { seen, seatId, ...key }: SignOffInput) {
    return this.run(viewer, key, { type: 'sign_off', seen, seatId });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  object(@CurrentViewer() viewer: Viewer, @Args('input') input: ObjectInput) {
    const { bodyId, acuerdoId, commandId, ...objection } = input;
    return this.run(viewer, { bodyId, acuerdoId, commandId }, { type: 'object', ...objection });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  answerObjection(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerObjectionInput) {
    const { seen, objectionId, accept, reasons, ...key } = input;
    const answer = accept
      ? { kind: 'accept' as const, ...(reasons ? { remark: reasons } : {}) }
      : { kind: 'decline' as const, reasons: reasons ?? '' };
    return this.run(viewer, key, { type: 'answer_objection', seen, objectionId, answer });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  withdrawObjection(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawObjectionInput) {
    const { seen, objectionId, ...key } = input;
    return this.run(viewer, key, { type: 'withdraw_objection', seen, objectionId });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  maintainObjection(@CurrentViewer() viewer: Viewer, @Args('input') input: MaintainObjectionInput) {
    const { seen, objectionId, reasons, ...key } = input;
    return this.run(viewer, key, { type: 'maintain_objection', seen, objectionId, ...(reasons ? { reasons } : {}) });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  recordStatement(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordStatementInput) {
    const { seen, seatId, text, ...key } = input;
    return this.run(viewer, key, { type: 'record_statement', seen, seatId, text });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  returnToDraft(@CurrentViewer() viewer: Viewer, @Args('input') { seen, reason, ...key }: ReturnInput) {
    return this.run(viewer, key, { type: 'return', seen, reason });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  withdraw(@CurrentViewer() viewer: Viewer, @Args('input') { reason, ...key }: WithdrawInput) {
    return this.run(viewer, key, { type: 'withdraw', reason });
  }

  @Mutation(() => AcuerdoResult)
  @Access('signed_in')
  publish(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishInput) {
    const { seen, place, sessionName, sessionDate, signatories, ...key } = input;
    const session = { name: sessionName, date: sessionDate };
    return this.run(viewer, key, { type: 'publish', seen, place, session, signatories });
  }

  private async run(viewer: Viewer, key: Key, command: AcuerdoCommand, beginning?: Beginning) {
    const { bodyId, acuerdoId } = key;
    const visible =
      command.type === 'create'
        ? await this.bodiesPolicy.maySeeAcuerdos(viewer, bodyId)
        : await this.acuerdos.see(viewer, bodyId, acuerdoId);
    if (!visible) return unknownAcuerdo();

    const attempt = { ...key, authorized: authorize(command.type, viewer) };
    return this.answer(viewer, key, await this.commands.execute(attempt, command, beginning));
  }

  private async answer(viewer: Viewer, { bodyId, acuerdoId }: Key, result: CommandResult) {
    if ('refused' in result) return ActionRefused.of(result);
    return presentAcuerdo(must(await this.acuerdos.see(viewer, bodyId, acuerdoId), 'acuerdo'));
  }
}
