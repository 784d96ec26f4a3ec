import type { AnyRefusal } from '@acuerda/contracts';
import { hashDocument, type ActDocument } from '@acuerda/document';
import type { RecordAppointment, SeenText } from '@acuerda/workflow';
import type { AcuerdoStatus, LocalDate } from '@acuerda/workflow/vocabulary';
import { anAct, anExtension, type NamedTerm } from '../../../testing/an-act';
import type { SeatRole, TestSecretariat } from '../../../testing/a-secretariat';
import type { Call, History, Shown } from '../history';
import type { Chance } from '../../../testing/chance';

/** An acuerdo as it was last seen, which need not be as it is. */
export interface Sheet {
  id: string;
  /** Null until it is known to have been created. */
  status: AcuerdoStatus | null;
  draft: ActDocument;
  version: number;
  /** Every revision that was shown, the last one last. */
  revisions: SeenText[];
  objections: Shown['objections'];
  /** Its effects speak of a term that has moved meanwhile. */
  outdated: boolean;
}

const OVER: readonly (AcuerdoStatus | null)[] = ['published', 'rejected', 'withdrawn'];

/** What the clients have before them. They learn from answers alone, and all of them look at the same desk. */
export class Desk {
  readonly sheets: Sheet[];
  readonly terms: NamedTerm[];
  readonly appointments: Record<SeatRole, string>;
  /** Command ids that somebody has used. */
  readonly used: string[] = [];
  private written = 0;

  constructor(
    readonly body: TestSecretariat,
    readonly texts: History['texts'],
    private readonly chance: Chance,
    private readonly now: () => string,
    acuerdos: number,
  ) {
    this.terms = [body.terms.body, body.terms.exercise].map((term) => ({ ...term }));
    this.appointments = { ...body.appointments };
    this.sheets = Array.from({ length: acuerdos }, () => this.blank());
  }

  /** Today, in any zone of the country: near enough for people who look at a calendar. */
  today(days = 0): LocalDate {
    return new Date(Date.parse(this.now()) - 6 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  }

  rewritten(draft: ActDocument): ActDocument {
    const sentence = `El órgano sesionó ${++this.written} veces desde que se instaló.`;
    const content = draft.content.map((part) =>
      part.attrs.kind === 'antecedente' ? { ...part, content: [{ type: 'text' as const, text: sentence }] } : part,
    );
    return this.kept({ ...draft, content });
  }

  learn({ acuerdoId, commandId, command, answer }: Call): void {
    this.used.push(commandId);
    if (answer.kind === 'accepted' && command.type === 'record_appointment') this.appoint(command);
    const sheet = this.sheets.find(({ id }) => id === acuerdoId);
    if (!sheet) return;
    if (answer.kind === 'accepted' && answer.shown) this.show(sheet, answer.shown);
    if (answer.kind === 'refused') this.hear(sheet, answer.refusal);
    if (OVER.includes(sheet.status)) this.replace(sheet);
  }

  /** A refusal says how things stand, so that the person need not ask again. */
  private hear(sheet: Sheet, { refused, facts }: AnyRefusal): void {
    const { status, current } = facts as { status?: AcuerdoStatus; current?: Partial<SeenText> };
    if (status) sheet.status = status;
    if (current?.revision && current.hash) sheet.revisions.push({ revision: current.revision, hash: current.hash });
    if (refused === 'ACUERDO_EXISTS') sheet.status ??= 'draft';
    if (refused === 'LINT_ERRORS' || refused === 'EFFECT_STALE') sheet.outdated = true;
  }

  private show(sheet: Sheet, { status, revision, objections }: Shown): void {
    Object.assign(sheet, { status, objections });
    if (revision && sheet.revisions.at(-1)?.revision !== revision.revision) sheet.revisions.push(revision);
  }

  private appoint({ post, appointmentId }: RecordAppointment): void {
    const seats = Object.entries(this.body.seats) as [SeatRole, string][];
    const role = seats.find(([, id]) => post.kind === 'seat' && id === post.seatId)?.[0];
    if (role) this.appointments[role] = appointmentId;
  }

  /** What is over makes room for the next. */
  private replace(sheet: Sheet): void {
    if (sheet.status === 'published') {
      const moved = sheet.draft.content.flatMap(({ attrs }) => attrs.effects);
      for (const { termId, to } of moved) {
        const term = this.terms.find(({ id }) => id === termId);
        if (term) term.endsOn = to;
      }
    }
    this.sheets[this.sheets.indexOf(sheet)] = this.blank();
  }

  private blank(): Sheet {
    const draft = this.kept(this.newText());
    return { id: this.chance.uuid(), status: null, draft, version: 1, revisions: [], objections: [], outdated: false };
  }

  private newText(): ActDocument {
    const term = this.chance.happens(0.4) ? this.chance.one(this.terms) : null;
    if (!term) return anAct(`Acuerdo por el que se aprueba el programa ${++this.written}`);
    const to = new Date(Date.parse(term.endsOn) + 45 * 86_400_000).toISOString().slice(0, 10);
    return anExtension(term, to);
  }

  private kept(text: ActDocument): ActDocument {
    this.texts.set(hashDocument(text), text);
    return text;
  }
}
