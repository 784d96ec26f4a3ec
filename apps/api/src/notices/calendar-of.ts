import { Injectable } from '@nestjs/common';
import { endingsOf, termsCalendar } from '@acuerda/notifications';
import type { BodyState } from '@acuerda/workflow';
import { Bodies } from '../bodies/bodies';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { Accounts, type Account } from '../identity/accounts';
import { PublicAddress } from '../platform/address/public-address';
import { endingOf } from '../reminders/ending-facts';
import type { FeedOwner } from './calendar-feeds';

/** What somebody's calendar of a body shows: when its terms end, and when their own appointments do. */
@Injectable()
export class CalendarOf {
  constructor(
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
    private readonly accounts: Accounts,
    private readonly address: PublicAddress,
  ) {}

  /** @returns null once the owner may no longer see the body */
  async of({ bodyId, accountId }: FeedOwner): Promise<string | null> {
    const [account, at] = await Promise.all([this.accounts.find(accountId), this.bodies.read(bodyId)]);
    if (!account || !at || !(await this.maySee(account, bodyId))) return null;
    const { body } = at;
    return termsCalendar({
      locale: account.locale,
      body: { name: body.name, timeZone: body.timeZone },
      endings: endingsOf(body)
        .filter(({ kind, id }) => kind === 'term' || isOwn(id, account, body))
        .map((ending) => calendarEnding(ending, account, body)),
      url: this.address.url(`/app/${body.slug}/plazos`),
    });
  }

  private maySee({ id, administrator, locale }: Account, bodyId: string): Promise<boolean> {
    return this.policy.maySee({ accountId: id, administrator, locale }, bodyId);
  }
}

const isOwn = (appointmentId: string, { id }: Account, body: BodyState): boolean =>
  body.appointments.some((one) => one.id === appointmentId && one.personId === id);

function calendarEnding({ kind, id, endsOn }: ReturnType<typeof endingsOf>[number], account: Account, body: BodyState) {
  const named = endingOf({ kind, subjectId: id }, body, new Map(), account.locale);
  return { kind, id, name: named.kind === 'term' ? named.name : named.post, endsOn, moves: named.moves };
}
