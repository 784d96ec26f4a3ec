import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Viewer } from '../identity/session.models';
import { Bodies } from './bodies';
import { Appointment, BodySummary, Seat } from './body.models';

@Resolver(() => Appointment)
export class AppointmentResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: Appointment): Promise<Person> {
    return this.people.get(personId);
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  constructor(private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'The titular in force, else the alternate.' })
  holder(@Parent() { appointments }: Seat): Promise<Person> | null {
    const inForce = appointments.filter(({ standing }) => standing === 'in_force');
    const holder = inForce.find(({ capacity }) => capacity === 'titular') ?? inForce[0];
    return holder ? this.people.get(holder.personId) : null;
  }
}

@Resolver(() => Viewer)
export class ViewerBodiesResolver {
  constructor(private readonly all: Bodies) {}

  /** Those of a member or an invited reviewer; every body for the administrator. */
  @ResolveField(() => [BodySummary])
  bodies(@Parent() { id, administrator }: Viewer): Promise<BodySummary[]> {
    return administrator ? this.all.all() : this.all.ofPerson(id);
  }
}
