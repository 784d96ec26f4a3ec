import { must } from '../../../platform/must';
import type { Call, History, Save } from '../history';
import type { HttpClient } from './http-client';
import type { LegalTime } from './legal-time';

/** What is about to be said. */
export type Saying = Pick<Call, 'acuerdoId' | 'commandId' | 'command' | 'text'>;

/** The one counter by which it is known what ended before another began. */
export class Ticks {
  private count = 0;
  next(): number {
    return ++this.count;
  }
}

/** Says what a client wants to say, and writes down when it was said and what was heard. */
export class Recorder {
  constructor(
    private readonly history: History,
    private readonly http: HttpClient,
    private readonly ticks: Ticks,
    private readonly time: LegalTime,
  ) {}

  async say(saying: Saying): Promise<Call> {
    const { acuerdoId, commandId, command, text } = saying;
    const { bodyId, texts, calls } = this.history;
    const key = { bodyId, commandId, ...(acuerdoId === null ? {} : { acuerdoId }) };
    const document = text === null ? null : must(texts.get(text), 'text');
    const asked = this.ticks.next();
    const from = this.time.earliest;
    const answer = await this.http.say(key, command, document);
    const legal = { from, to: this.time.latest };
    const call: Call = { ...saying, by: this.http.by, asked, answered: this.ticks.next(), legal, answer };
    calls.push(call);
    return call;
  }

  /** @returns whether it was accepted */
  async save({ acuerdoId, version, text }: Pick<Save, 'acuerdoId' | 'version' | 'text'>): Promise<boolean> {
    const { bodyId, texts, saves } = this.history;
    const asked = this.ticks.next();
    const answer = await this.http.save({ bodyId, acuerdoId, version, document: must(texts.get(text), 'text') });
    saves.push({ acuerdoId, version, text, asked, answered: this.ticks.next(), answer });
    return answer.kind === 'accepted';
  }
}
