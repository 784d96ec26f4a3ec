import { hashDocument } from '@acuerda/document';
import type { SeatRole } from '../../../testing/a-secretariat';
import { isOfBody, type Command } from '../history';
import type { Chance } from '../../../testing/chance';
import type { Desk, Sheet } from './desk';
import { ofRoster, ofSeat, ofSecretariat, seenOn, type Offer } from './offers';
import type { Recorder, Saying } from './recorder';

/** Which posts a client presses buttons for; whether it holds them is the api's to say. */
export interface Part {
  seats: readonly SeatRole[];
  secretariat: boolean;
  roster: boolean;
}

/** A person at a browser: presses one button after another, some of them twice, some that were not there. */
export class Client {
  private readonly said: Saying[] = [];

  constructor(
    private readonly part: Part,
    private readonly people: readonly string[],
    private readonly desk: Desk,
    private readonly chance: Chance,
    private readonly recorder: Recorder,
  ) {}

  /** Puts every acuerdo of the desk before the members. */
  async opens(): Promise<void> {
    const { chance, desk } = this;
    for (const { id: acuerdoId, draft } of [...desk.sheets]) {
      const text = hashDocument(draft);
      const create = { type: 'create', acuerdoId, title: 'Programa de trabajo' } as const;
      await this.says({ acuerdoId, commandId: chance.uuid(), command: create, text });
      await this.says({ acuerdoId, commandId: chance.uuid(), command: { type: 'submit', hash: text }, text: null });
    }
  }

  /** Back after a while: gives every vote that ran out of time another two days. */
  async extends(): Promise<void> {
    const { chance, desk } = this;
    for (const sheet of desk.sheets.filter(({ status }) => status === 'member_review')) {
      const [seen, deadline] = [seenOn(sheet, chance), desk.today(2)];
      const command = { type: 'extend_vote', seen, deadline, reason: 'Dos asientos estaban de viaje.' } as const;
      await this.says({ acuerdoId: sheet.id, commandId: chance.uuid(), command, text: null });
    }
  }

  async presses(): Promise<void> {
    const { chance } = this;
    if (this.part.secretariat && chance.happens(0.08)) return this.rewrites();
    const saying = this.repeats() ?? this.wishes();
    this.said.push(saying);
    const clicks = chance.happens(0.06) ? 2 : 1;
    await Promise.all(Array.from({ length: clicks }, () => this.says(saying)));
  }

  private async says(saying: Saying): Promise<void> {
    this.desk.learn(await this.recorder.say(saying));
  }

  /** The same command once more, or another under an id that somebody has used. */
  private repeats(): Saying | null {
    const { chance, desk } = this;
    if (this.said.length > 0 && chance.happens(0.07)) return chance.one(this.said);
    if (desk.used.length > 0 && chance.happens(0.02)) return { ...this.wishes(), commandId: chance.one(desk.used) };
    return null;
  }

  private wishes(): Saying {
    const { chance, desk, part } = this;
    const sheet = chance.one(desk.sheets);
    const wild: Sheet = {
      ...sheet,
      status: chance.one(['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish']),
    };
    const candidates = chance.happens(0.06) ? [wild] : desk.sheets;
    const offers = candidates.flatMap((each) => this.offersOn(each));
    if (part.roster) offers.push(...ofRoster(this.people, desk, chance).map(onBody));
    const [target, command] = chance.weighted(offers)();
    const text = command.type === 'create' && target ? hashDocument(target.draft) : null;
    return { acuerdoId: isOfBody(command) ? null : (target?.id ?? null), commandId: chance.uuid(), command, text };
  }

  private offersOn(sheet: Sheet): (readonly [number, () => readonly [Sheet | null, Command]])[] {
    const { chance, desk, part } = this;
    const offers: Offer[] = [
      ...(part.secretariat ? ofSecretariat(sheet, desk, chance) : []),
      ...part.seats.flatMap((seat) => ofSeat(seat, sheet, desk, chance)),
    ];
    return offers.map(([weight, command]) => [weight, () => [sheet, command()]]);
  }

  private async rewrites(): Promise<void> {
    const { chance, desk } = this;
    const sheet = chance.one(desk.sheets);
    const draft = desk.rewritten(sheet.draft);
    const { version } = sheet;
    const accepted = await this.recorder.save({ acuerdoId: sheet.id, version, text: hashDocument(draft) });
    if (accepted) Object.assign(sheet, { draft, version: version + 1 });
  }
}

const onBody = ([weight, command]: Offer) => [weight, () => [null, command()] as const] as const;
