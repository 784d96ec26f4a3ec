import { hashDocument, type ActDocument } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import { voters, type Role, type SeatRole, type TestSecretariat } from './a-secretariat';
import { anAct } from './an-act';
import { accepted, type CommandAnswer } from './test-client';

/** An acuerdo of a body, and what its people say about it through the api. */
export class TestAcuerdo {
  readonly id = randomUUID();
  private revision = 0;

  private constructor(
    readonly body: TestSecretariat,
    public document: ActDocument,
  ) {}

  static async inDraft(body: TestSecretariat, document: ActDocument = anAct()): Promise<TestAcuerdo> {
    const acuerdo = new TestAcuerdo(body, document);
    await accepted(acuerdo.says('secretary', 'createAcuerdo', { title: 'Programa de trabajo', document }));
    return acuerdo;
  }

  /** An erratum of a published act, or one that amends it: it begins with the words that are given, as the api has them. */
  static async about(
    { body, id: original }: TestAcuerdo,
    kind: 'erratum' | 'amendment',
    document: ActDocument,
  ): Promise<TestAcuerdo> {
    const acuerdo = new TestAcuerdo(body, document);
    const beginning = kind === 'erratum' ? {} : { document };
    await accepted(
      acuerdo.says('secretary', 'createAcuerdo', { title: 'Sobre otro acto', kind, original, ...beginning }),
    );
    return acuerdo;
  }

  static async inReview(body: TestSecretariat, document?: ActDocument): Promise<TestAcuerdo> {
    const acuerdo = await TestAcuerdo.inDraft(body, document);
    await accepted(acuerdo.submit());
    return acuerdo;
  }

  static async inSignoff(body: TestSecretariat, document?: ActDocument): Promise<TestAcuerdo> {
    const acuerdo = await TestAcuerdo.inReview(body, document);
    for (const role of voters) await accepted(acuerdo.vote(role));
    return acuerdo;
  }

  static async ready(body: TestSecretariat, document?: ActDocument): Promise<TestAcuerdo> {
    const acuerdo = await TestAcuerdo.inDraft(body, document);
    await acuerdo.becomesReady();
    return acuerdo;
  }

  static async published(body: TestSecretariat, document?: ActDocument): Promise<TestAcuerdo> {
    const acuerdo = await TestAcuerdo.ready(body, document);
    await accepted(acuerdo.publish());
    return acuerdo;
  }

  /** From draft to where it only has to be published. */
  async becomesReady(): Promise<void> {
    await accepted(this.submit());
    for (const role of voters) await accepted(this.vote(role));
    await accepted(this.signOff());
  }

  get key(): { bodyId: string; acuerdoId: string } {
    return { bodyId: this.body.bodyId, acuerdoId: this.id };
  }

  /** The text that everybody has before them. */
  get seen(): { revision: number; hash: string } {
    return { revision: this.revision, hash: hashDocument(this.document) };
  }

  says(role: Role, mutation: string, input: object = {}): Promise<CommandAnswer> {
    return this.body.as[role].command(mutation, { ...this.key, ...input });
  }

  async submit(input: object = {}): Promise<CommandAnswer> {
    const answer = await this.says('secretary', 'submit', { hash: this.seen.hash, ...input });
    if (answer.code === undefined) this.revision += 1;
    return answer;
  }

  vote(role: SeatRole, input: object = {}): Promise<CommandAnswer> {
    return this.says(role, 'vote', {
      seen: this.seen,
      seatId: this.body.seats[role],
      choice: 'approve',
      ...input,
    });
  }

  signOff(input: object = {}): Promise<CommandAnswer> {
    return this.says('society', 'signOff', { seen: this.seen, seatId: this.body.seats.society, ...input });
  }

  publish(input: object = {}): Promise<CommandAnswer> {
    return this.says('secretary', 'publish', {
      seen: this.seen,
      place: 'Mérida, Yucatán',
      sessionName: 'Sesión ordinaria',
      sessionDate: '2022-03-30',
      signatories: [{ personId: this.body.as.secretary.id, office: 'Secretaría técnica', order: 1 }],
      ...input,
    });
  }

  returnToDraft(input: object = {}): Promise<CommandAnswer> {
    return this.says('secretary', 'returnToDraft', {
      seen: this.seen,
      reason: 'Falta precisar el calendario.',
      ...input,
    });
  }

  /** Writes another text, as its first drafter. */
  async write(document: ActDocument, version: number): Promise<void> {
    const answer = await this.body.as.secretary.save({ ...this.key, version, document });
    if (answer.code !== undefined) throw new Error(`Saving was refused: ${JSON.stringify(answer)}`);
    this.document = document;
  }

  async status(): Promise<string> {
    const { acuerdo } = await this.body.as.secretary.query<{ acuerdo: { status: string } }>(
      `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { status } }`,
      { bodyId: this.body.bodyId, id: this.id },
    );
    return acuerdo.status;
  }
}
