import { actingAsSecretariat, availableBodyActions, isRefusal, type Act, type BodyCommand } from '@acuerda/workflow';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { actorOf } from '../platform/access/actor';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { BadInput, ShortText } from '../platform/graphql/scalars';
import { Bodies, type BodyNow } from './bodies';
import { BodiesPolicy } from './bodies.policy';
import { BodyCommands } from './body-commands';
import { presentBody } from './body.graphql';
import {
  AddSeatInput,
  EndAppointmentInput,
  ProlongAppointmentInput,
  RecordAppointmentInput,
  RegisterBodyInput,
  RegisterTermInput,
  type ActInput,
  type AppointmentEndInput,
} from './body.inputs';
import { Body, BodyResult } from './body.models';
import { must } from '../platform/must';

@Resolver(() => Body)
export class BodyResolver {
  constructor(
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
    private readonly commands: BodyCommands,
    private readonly people: People,
  ) {}

  @Query(() => Body, { nullable: true })
  @Access('signed_in')
  async body(@CurrentViewer() viewer: Viewer, @Args('slug', { type: () => ShortText }) slug: string) {
    const found = await this.bodies.findBySlug(slug);
    if (!found || !(await this.policy.maySee(viewer, found.id))) return null;
    const at = await this.bodies.read(found.id);
    return at && this.present(at, viewer);
  }

  @ResolveField(() => [Person], {
    name: 'people',
    description: 'Who was ever appointed: may be appointed again, or named as drafter.',
  })
  async members(@Parent() body: Body): Promise<Person[]> {
    const appointments = [...body.secretariat, ...body.seats.flatMap((seat) => seat.appointments)];
    return this.people.many([...new Set(appointments.map(({ personId }) => personId))]);
  }

  @Mutation(() => BodyResult)
  @Access('administrator')
  registerBody(@CurrentViewer() viewer: Viewer, @Args('input') { commandId, ...input }: RegisterBodyInput) {
    return this.change(viewer, commandId, input.bodyId, { type: 'register_body', ...input });
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  registerTerm(@CurrentViewer() viewer: Viewer, @Args('input') { bodyId, commandId, act, ...term }: RegisterTermInput) {
    return this.change(viewer, commandId, bodyId, { type: 'register_term', ...term, act: actOf(act) });
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  addSeat(@CurrentViewer() viewer: Viewer, @Args('input') { bodyId, commandId, ...seat }: AddSeatInput) {
    return this.change(viewer, commandId, bodyId, { type: 'add_seat', ...seat });
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  async recordAppointment(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordAppointmentInput) {
    const { bodyId, commandId, seatId, personId, person, ends, act, ...appointment } = input;
    const post = seatId ? ({ kind: 'seat', seatId } as const) : ({ kind: 'secretariat' } as const);
    const command = {
      type: 'record_appointment',
      ...appointment,
      post,
      ends: endOf(ends),
      act: actOf(act),
    } as const;
    if (personId && !person) return this.change(viewer, commandId, bodyId, { ...command, personId });
    if (personId || !person) throw new BadInput('An appointment names either personId or person.');
    if (!person.name) throw new BadInput('A person has a name.');
    const authorized = await this.policy.attempt(viewer, bodyId, 'record_appointment');
    if (!authorized) return unknownBody();
    return this.answer(viewer, bodyId, await this.commands.appoint({ bodyId, commandId, authorized }, command, person));
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  prolongAppointment(@CurrentViewer() viewer: Viewer, @Args('input') input: ProlongAppointmentInput) {
    const { bodyId, commandId, appointmentId, ends, act } = input;
    const prolongation = { appointmentId, ends: endOf(ends), act: actOf(act) };
    return this.change(viewer, commandId, bodyId, { type: 'prolong_appointment', ...prolongation });
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  endAppointment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { bodyId, commandId, act, ...end }: EndAppointmentInput,
  ) {
    return this.change(viewer, commandId, bodyId, { type: 'end_appointment', ...end, act: actOf(act) });
  }

  private async change(viewer: Viewer, commandId: string, bodyId: string, command: BodyCommand) {
    const authorized = await this.policy.attempt(viewer, bodyId, command.type);
    if (!authorized) return unknownBody();
    return this.answer(viewer, bodyId, await this.commands.execute({ bodyId, commandId, authorized }, command));
  }

  private async answer(viewer: Viewer, bodyId: string, result: Awaited<ReturnType<BodyCommands['execute']>>) {
    if ('refused' in result) return ActionRefused.of(result);
    return this.present(must(await this.bodies.read(bodyId), 'body'), viewer);
  }

  private present(at: BodyNow, viewer: Viewer): Body {
    const context = { now: at.now, actor: actorOf(viewer), body: at.body };
    const secretariat = actingAsSecretariat(context);
    const begin = { action: 'create', post: null, refusal: isRefusal(secretariat) ? secretariat : null };
    const availableActions = [begin, ...availableBodyActions(at.body, context)].map(({ refusal, ...offer }) => ({
      ...offer,
      refusal: refusal && ActionRefused.of(refusal),
    }));
    return Object.assign(new Body(), presentBody(at), { availableActions });
  }
}

const unknownBody = () => ActionRefused.of({ refused: 'BODY_UNKNOWN', facts: {} });

/** What the client left out is not there, rather than null. */
const actOf = ({ title, date, reference, fileHash }: ActInput): Act => ({
  title,
  date,
  ...(reference && { reference }),
  ...(fileHash && { fileHash }),
});

function endOf({ kind, date }: AppointmentEndInput) {
  if (kind !== 'on') return { kind };
  if (!date) throw new BadInput('An end on a date names the date.');
  return { kind, date };
}
