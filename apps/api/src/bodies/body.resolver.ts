import type { Act } from '@acuerda/workflow';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { BadInput, ShortText } from '../platform/graphql/scalars';
import { Bodies } from './bodies';
import { BodiesPolicy } from './bodies.policy';
import { BodyAnswers, unknownBody } from './body-answers';
import { BodyCommands } from './body-commands';
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

@Resolver(() => Body)
export class BodyResolver extends BodyAnswers {
  constructor(
    bodies: Bodies,
    policy: BodiesPolicy,
    commands: BodyCommands,
    private readonly people: People,
  ) {
    super(bodies, policy, commands);
  }

  @Query(() => Body, { nullable: true })
  @Access('signed_in')
  async body(@CurrentViewer() viewer: Viewer, @Args('slug', { type: () => ShortText }) slug: string) {
    const found = await this.bodies.findBySlug(slug);
    const entry = found && (await this.policy.entry(viewer, found.id));
    if (!entry) return null;
    const at = await this.bodies.read(found.id);
    return at && this.present(at, viewer, entry);
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
    return this.answer(viewer, bodyId, await this.commands.bringIn({ bodyId, commandId, authorized }, command, person));
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
}

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
