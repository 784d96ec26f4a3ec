import { isRefusal, type Decision } from '../../decision';
import { mustBeNamed, mustBeNewId } from '../checks';
import type { AddSeat } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingOnRoster } from '../roster-authority';
import type { BodyState } from '../state';

export function addSeat(command: AddSeat, body: BodyState, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingOnRoster(body, ctx);
  if (isRefusal(by)) return by;
  const { seatId, name, sector, voting, order } = command;
  const no = mustBeNewId(seatId, body.seats) ?? mustBeNamed({ name });
  if (no) return no;
  return {
    events: [
      { type: 'seat_added', bodyId: body.id, at: ctx.now, by, seat: { id: seatId, name, sector, voting, order } },
    ],
  };
}
