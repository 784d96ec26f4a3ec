import type { AnyRefusal } from '@acuerda/contracts';
import { hashDocument, type ActDocument, type PartKind } from '@acuerda/document';
import type { Act, AcuerdoCommand, BodyCommand } from '@acuerda/workflow';
import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AcuerdoCommands } from '../acuerdos/acuerdo-commands';
import { Attachments } from '../bodies/attachments/attachments';
import { BodyCommands } from '../bodies/body-commands';
import { Accounts, type Account } from '../identity/accounts';
import { authorize, type Viewer } from '../platform/access/viewer';
import { people, type DemoRole } from './people';
import type { PastAct } from './past-acts';
import { plainPdf } from './plain-pdf';
import { must } from '../platform/must';

/** Says every command of the demonstration in the name of one of its people, and stops at the first refusal. */
export class DemoWriter {
  private constructor(
    private readonly bodies: BodyCommands,
    private readonly acuerdos: AcuerdoCommands,
    private readonly attachments: Attachments,
    private readonly accounts: Record<DemoRole, Account>,
    readonly bodyId: string,
  ) {}

  static async begin(app: INestApplicationContext): Promise<DemoWriter> {
    const accounts = app.get(Accounts);
    const made: Partial<Record<DemoRole, Account>> = {};
    for (const role of Object.keys(people) as DemoRole[]) made[role] = await accounts.ensure(people[role]);
    return new DemoWriter(
      app.get(BodyCommands),
      app.get(AcuerdoCommands),
      app.get(Attachments),
      made as Record<DemoRole, Account>,
      randomUUID(),
    );
  }

  personId(role: DemoRole): string {
    return this.accounts[role].id;
  }

  async body(role: DemoRole, command: BodyCommand): Promise<void> {
    const authorized = authorize(command.type, this.viewer(role));
    const attempt = { bodyId: this.bodyId, commandId: randomUUID(), authorized };
    mustBeAccepted(command, await this.bodies.execute(attempt, command));
  }

  /** The act with its document: a page that says no more than the act does. */
  async withFile(role: DemoRole, act: Act, name: string): Promise<Act> {
    const lines = [act.title, `Fecha: ${act.date}`, `Número: ${act.reference ?? 's/n'}`, 'Documento de demostración'];
    const file = { name, extension: 'pdf', bytes: plainPdf(lines) } as const;
    const { hash } = await this.attachments.keep(this.bodyId, authorize('keep_file', this.viewer(role)), file);
    return { ...act, fileHash: hash };
  }

  async acuerdo(role: DemoRole, acuerdoId: string, command: AcuerdoCommand, document?: ActDocument): Promise<void> {
    const authorized = authorize(command.type, this.viewer(role));
    const attempt = { bodyId: this.bodyId, acuerdoId, commandId: randomUUID(), authorized };
    mustBeAccepted(command, await this.acuerdos.execute(attempt, command, document ? { document } : {}));
  }

  /** Takes an act from its draft to its publication; everybody agrees. */
  async pass(act: PastAct, voters: readonly { role: DemoRole; seatId: string }[], signer: DemoRole): Promise<void> {
    const acuerdoId = randomUUID();
    const document = documentOf(act);
    const seen = { revision: 1, hash: hashDocument(document) };
    await this.acuerdo('secretary', acuerdoId, { type: 'create', acuerdoId, title: act.title }, document);
    await this.acuerdo('secretary', acuerdoId, { type: 'submit', hash: seen.hash });
    for (const { role, seatId } of voters) {
      await this.acuerdo(role, acuerdoId, { type: 'vote', seen, seatId, choice: 'approve' });
    }
    const { seatId } = must(
      voters.find(({ role }) => role === signer),
      'signer',
    );
    await this.acuerdo(signer, acuerdoId, { type: 'sign_off', seen, seatId });
    await this.acuerdo('secretary', acuerdoId, {
      type: 'publish',
      seen,
      place: 'Mérida, Yucatán',
      session: act.session,
      signatories: voters.map(({ role, seatId: seat }, order) => ({
        personId: this.personId(role),
        office: people[role].demoOffice,
        order,
        seatId: seat,
      })),
    });
  }

  private viewer(role: DemoRole): Viewer {
    const { id, administrator } = this.accounts[role];
    return { accountId: id, administrator, locale: 'es' };
  }
}

function mustBeAccepted(command: { type: string }, result: AnyRefusal | object): void {
  if ('refused' in result)
    throw new Error(`The demonstration's ${command.type} was refused: ${JSON.stringify(result)}`);
}

function documentOf(act: PastAct): ActDocument {
  const part = (kind: PartKind) => (text: string) => ({
    type: 'part' as const,
    attrs: { id: randomUUID(), kind, level: 1 as const, effects: [] },
    content: [{ type: 'text' as const, text }],
  });
  return {
    type: 'doc',
    content: [
      part('heading')(act.title),
      part('legal_basis')(act.legalBasis),
      ...act.antecedentes.map(part('antecedente')),
      ...act.considerandos.map(part('considerando')),
      ...act.resolutivos.map(part('resolutivo')),
      ...act.transitorios.map(part('transitorio')),
    ],
  };
}
