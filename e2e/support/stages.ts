import { randomUUID } from 'node:crypto';
import type { Server } from './acuerda';
import { anAct, documentOf, type DraftedPart } from './an-act';
import { markedIn, must, NOW, type CommentedWords, type Now } from './acuerdo-now';
import { memberOf, type Member } from './member';

export const SLUG = 'secretariado-estatal';
const VOTERS = ['Ejecutivo estatal', 'Órgano garante', 'Sociedad civil', 'Academia'] as const;

/** Takes acuerdos of the demonstration to where a spec begins, through the api as their own people. */
export class Stages {
  private constructor(
    private readonly members: ReadonlyMap<string, Member>,
    readonly bodyId: string,
  ) {}

  static async on(server: Pick<Server, 'url'>): Promise<Stages> {
    const offices = ['Secretaría técnica', ...VOTERS];
    const members = await Promise.all(offices.map(async (office) => [office, await memberOf(server, office)] as const));
    const byOffice = new Map(members);
    const { body } = await must(byOffice.get('Secretaría técnica')).ask<{ body: { id: string } }>(
      `{ body(slug: "${SLUG}") { id } }`,
    );
    return new Stages(byOffice, body.id);
  }

  async draft(title: string, parts: readonly DraftedPart[] = anAct(title)): Promise<string> {
    const acuerdoId = randomUUID();
    const document = documentOf(parts);
    await this.secretary.command('createAcuerdo', 'CreateAcuerdoInput', {
      bodyId: this.bodyId,
      acuerdoId,
      title,
      document,
    });
    return acuerdoId;
  }

  /** Invites the holder of an address to comment on an acuerdo. */
  async invites(acuerdoId: string, email: string, until: string): Promise<void> {
    const person = { name: 'Persona invitada', email };
    await this.secretary.command('inviteReviewer', 'InviteReviewerInput', {
      bodyId: this.bodyId,
      acuerdoId,
      person,
      until,
    });
  }

  async submitted(title: string): Promise<string> {
    const id = await this.draft(title);
    await this.submit(id);
    return id;
  }

  async adopted(title: string): Promise<string> {
    const id = await this.submitted(title);
    for (const office of VOTERS) await this.vote(id, office);
    return id;
  }

  async signedOff(title: string, parts?: readonly DraftedPart[]): Promise<string> {
    const id = await this.draft(title, parts);
    await this.submit(id);
    await this.decideInFavour(id);
    return id;
  }

  /** Votes of every seat, and civil society's sign-off. */
  async decideInFavour(id: string): Promise<void> {
    for (const office of VOTERS) await this.vote(id, office);
    await this.say('Sociedad civil', id, 'signOff', 'SignOffInput');
  }

  async published(title: string, parts?: readonly DraftedPart[]): Promise<string> {
    const id = await this.signedOff(title, parts);
    const { personId } = this.secretary;
    await this.secretary.command('publish', 'PublishInput', {
      ...(await this.target(id)),
      place: 'Mérida',
      sessionName: 'Tercera sesión ordinaria',
      sessionDate: await this.today(),
      signatories: [{ personId, office: 'Secretaría técnica', order: 1 }],
    });
    return id;
  }

  /** A draft about a published act, with the text that the server begins it with. */
  async about(original: string, kind: 'erratum' | 'amendment', title: string): Promise<string> {
    const acuerdoId = randomUUID();
    await this.secretary.command('createAcuerdo', 'CreateAcuerdoInput', {
      bodyId: this.bodyId,
      acuerdoId,
      title,
      kind,
      original,
    });
    return acuerdoId;
  }

  /** Writes other words into one part of a draft. */
  async reword(id: string, index: number, text: string): Promise<void> {
    const { document } = must((await this.now(id)).draft);
    const content = document.content.map((part, at) =>
      at === index ? { ...part, content: [{ type: 'text', text }] } : part,
    );
    await this.save(id, { ...document, content });
  }

  /** Records that whoever holds a seat had left it on an earlier day. */
  async leave(office: string, on: string): Promise<void> {
    const { personId } = must(this.members.get(office));
    const { body } = await this.secretary.ask<{
      body: { seats: { appointments: { id: string; person: { id: string } }[] }[] };
    }>(`{ body(slug: "${SLUG}") { seats { appointments { id person { id } } } } }`);
    const held = body.seats.flatMap(({ appointments }) => appointments);
    await this.secretary.command('endAppointment', 'EndAppointmentInput', {
      bodyId: this.bodyId,
      appointmentId: must(held.find(({ person }) => person.id === personId)).id,
      on,
      act: { title: 'Oficio de separación', date: on },
    });
  }

  private async today(): Promise<string> {
    const { body } = await this.secretary.ask<{ body: { today: string } }>(`{ body(slug: "${SLUG}") { today } }`);
    return body.today;
  }

  async submit(id: string): Promise<void> {
    const { draft } = await this.now(id);
    const input = { bodyId: this.bodyId, acuerdoId: id, hash: must(draft).hash };
    await this.secretary.command('submit', 'SubmitInput', input);
  }

  vote(id: string, office: string, choice = 'approve'): Promise<void> {
    return this.say(office, id, 'vote', 'VoteInput', { choice });
  }

  async object(id: string, part: number, reasons: string): Promise<void> {
    const { revision } = await this.now(id);
    const partId = must(must(revision).document.content[part]).attrs.id;
    await this.say('Sociedad civil', id, 'object', 'ObjectInput', { objectionId: randomUUID(), partId, reasons });
  }

  /** Begins a discussion of some words of a part, or of the whole act. */
  async comment(id: string, office: string, words: string, on: CommentedWords | null = null): Promise<void> {
    const { revision } = await this.now(id);
    await must(this.members.get(office)).command('openThread', 'OpenThreadInput', {
      bodyId: this.bodyId,
      acuerdoId: id,
      threadId: randomUUID(),
      commentId: randomUUID(),
      audience: 'open',
      words,
      marked: on && markedIn(must(revision), on),
    });
  }

  /** Appoints somebody of the demonstration as alternate to a seat, until a day, by an act. */
  async appointAlternate(seat: string, personId: string, until: string): Promise<void> {
    const { body } = await this.secretary.ask<{ body: { seats: { id: string; name: string }[] } }>(
      `{ body(slug: "${SLUG}") { seats { id name } } }`,
    );
    await this.secretary.command('recordAppointment', 'RecordAppointmentInput', {
      bodyId: this.bodyId,
      appointmentId: randomUUID(),
      seatId: must(body.seats.find(({ name }) => name === seat)).id,
      personId,
      capacity: 'alternate',
      startsOn: '2022-03-30',
      ends: { kind: 'on', date: until },
      act: { title: `Oficio de suplencia: ${seat}`, date: '2022-03-29' },
    });
  }

  /** Votes that were cast on the text under decision, those included that another one replaced. */
  async countVotes(id: string): Promise<number> {
    const { acuerdo } = await this.secretary.ask<{
      acuerdo: { vote: { revision: number; votes: { revision: number }[] } };
    }>(
      'query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { vote { revision votes { revision } } } }',
      { bodyId: this.bodyId, id },
    );
    return acuerdo.vote.votes.filter(({ revision }) => revision === acuerdo.vote.revision).length;
  }

  /** Back to draft, with one sentence changed, and submitted once more. */
  async resubmit(id: string, parts: readonly DraftedPart[], reason: string): Promise<void> {
    const { revision } = await this.now(id);
    const ids = must(revision).document.content.map(({ attrs }) => attrs.id);
    await this.secretary.command('returnToDraft', 'ReturnInput', { ...(await this.target(id)), reason });
    await this.rewrite(id, parts, ids);
    await this.submit(id);
  }

  private rewrite(acuerdoId: string, parts: readonly DraftedPart[], ids: readonly string[]): Promise<void> {
    return this.save(acuerdoId, documentOf(parts, ids));
  }

  private async save(acuerdoId: string, document: object): Promise<void> {
    const { draft } = await this.now(acuerdoId);
    const target = { bodyId: this.bodyId, acuerdoId };
    await this.secretary.ask(
      `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!) {
      takePen(bodyId: $bodyId, acuerdoId: $acuerdoId) { ... on ActionRefused { code } } }`,
      target,
    );
    await this.secretary.ask(
      'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ... on ActionRefused { code } } }',
      { input: { ...target, version: must(draft).version, document } },
    );
  }

  private async say(office: string, id: string, name: string, inputType: string, input: object = {}): Promise<void> {
    const member = must(this.members.get(office));
    const { viewerSeats } = await this.now(id, member);
    const seatId = must(viewerSeats[0]).seat.id;
    await member.command(name, inputType, { ...(await this.target(id)), seatId, ...input });
  }

  private async target(acuerdoId: string) {
    const { number, hash } = must((await this.now(acuerdoId)).revision);
    return { bodyId: this.bodyId, acuerdoId, seen: { revision: number, hash } };
  }

  private async now(id: string, member = this.secretary): Promise<Now> {
    return must((await member.ask<{ acuerdo: Now | null }>(NOW, { bodyId: this.bodyId, id })).acuerdo);
  }

  private get secretary(): Member {
    return must(this.members.get('Secretaría técnica'));
  }
}
