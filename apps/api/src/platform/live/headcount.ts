import { Allowance } from './allowance';
import type { LiveLimits } from './limits';
import type { LiveSocket } from './live-socket';

/** How many sockets a person and an address have open in this process. */
export class Headcount {
  private readonly people = new Map<string, { sockets: number; allowance: Allowance }>();
  private readonly addresses = new Map<string, number>();

  constructor(private readonly limits: LiveLimits) {}

  /** @returns what the person may send on all sockets together, or null where there are too many of them */
  enter({ data: { viewer, address } }: LiveSocket): Allowance | null {
    const person = this.people.get(viewer.accountId) ?? {
      sockets: 0,
      allowance: new Allowance(this.limits.perPerson, performance.now()),
    };
    const here = this.addresses.get(address) ?? 0;
    if (person.sockets >= this.limits.socketsOfPerson || here >= this.limits.socketsOfAddress) return null;
    this.people.set(viewer.accountId, { ...person, sockets: person.sockets + 1 });
    this.addresses.set(address, here + 1);
    return person.allowance;
  }

  leave({ data: { viewer, address } }: LiveSocket): void {
    const person = this.people.get(viewer.accountId);
    if (person && person.sockets > 1) this.people.set(viewer.accountId, { ...person, sockets: person.sockets - 1 });
    else this.people.delete(viewer.accountId);
    const here = this.addresses.get(address) ?? 0;
    if (here > 1) this.addresses.set(address, here - 1);
    else this.addresses.delete(address);
  }
}
