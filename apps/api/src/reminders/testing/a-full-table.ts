import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import { aSecretariat, installationAct, voters, type TestSecretariat } from '../../testing/a-secretariat';
import { TestAcuerdo } from '../../testing/an-acuerdo';
import { anExtension, type NamedTerm } from '../../testing/an-act';
import type { TestApi } from '../../testing/test-api';
import { accepted, type TestClient } from '../../testing/test-client';

/** A Secretariat with four voting seats, an alternate, a facilitator, and somebody to review what it drafts. */
export class FullTable {
  private constructor(
    readonly body: TestSecretariat,
    private readonly academia: { client: TestClient; seatId: string },
    private readonly reviewer: TestClient,
    private readonly alternateId: string,
  ) {}

  static async seated(api: TestApi): Promise<FullTable> {
    const body = await aSecretariat(api);
    const { secretary } = body.as;
    const seatId = randomUUID();
    const seat = { seatId, name: 'Academia', sector: 'academia', voting: true, order: 9 };
    await secretary.accepted('addSeat', { bodyId: body.bodyId, ...seat });
    const appoint = async (name: string, seatOf: string, capacity: 'titular' | 'alternate') => {
      const client = await api.person(`${name} ${body.slug}`);
      const appointmentId = randomUUID();
      const terms = { capacity, startsOn: '2021-04-23', ends: { kind: 'with_body' }, act: installationAct };
      const input = { bodyId: body.bodyId, appointmentId, seatId: seatOf, personId: client.id, ...terms };
      await secretary.accepted('recordAppointment', input);
      return { client, appointmentId };
    };
    const academia = await appoint('academia', seatId, 'titular');
    const alternate = await appoint('alternate', body.seats.government, 'alternate');
    const reviewer = await api.person(`reviewer ${body.slug}`);
    return new FullTable(body, { client: academia.client, seatId }, reviewer, alternate.appointmentId);
  }

  /** Begins a programme of work, and invites the reviewer to it. */
  async invitesTheReviewer(): Promise<TestAcuerdo> {
    const programme = await TestAcuerdo.inDraft(this.body);
    await accepted(programme.says('secretary', 'inviteReviewer', { personId: this.reviewer.id, until: '2030-12-31' }));
    return programme;
  }

  async endsTheAlternate(on: LocalDate): Promise<void> {
    const act = { ...installationAct, title: 'Renuncia de la suplencia', date: on };
    const end = { bodyId: this.body.bodyId, appointmentId: this.alternateId, on, act };
    await this.body.as.secretary.accepted('endAppointment', end);
  }

  /** Takes the extension of a term from its draft to its publication. */
  async extends(term: NamedTerm, to: LocalDate, today: LocalDate): Promise<void> {
    const extension = await TestAcuerdo.inReview(this.body, anExtension(term, to));
    for (const role of voters) await accepted(extension.vote(role));
    const { client, seatId } = this.academia;
    await client.accepted('vote', { ...extension.key, seen: extension.seen, seatId, choice: 'approve' });
    await accepted(extension.signOff());
    await accepted(extension.publish({ sessionDate: today }));
  }
}
