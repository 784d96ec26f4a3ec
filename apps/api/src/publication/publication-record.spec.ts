import {
  defaultRules,
  type BodyState,
  type Objection,
  type Published,
  type Rules,
  type SeatAct,
} from '@acuerda/workflow';
import { publicationRecord } from './publication-record';
import { aBody } from './testing/a-body';
import { aDocument, uuid } from './testing/a-record';

const [EXECUTIVE, CITIZENS, ACADEMIA] = [uuid(1001), uuid(1002), uuid(1003)];
const AT = '2022-04-11T15:42:00.000Z';

const seat = (id: string, name: string, sector: 'government' | 'civil_society' | 'academia') => ({
  id,
  name,
  sector,
  voting: true,
  order: 1,
});

const askedFor: Rules['quorumSectors'] = { value: ['civil_society'], citation: { kind: 'not_supplied' } };

const body: BodyState = {
  ...aBody(),
  ruleSets: [{ version: 1, adoptedAt: AT, rules: { ...defaultRules(), quorumSectors: askedFor } }],
  seats: [
    seat(EXECUTIVE, 'Representación', 'government'),
    seat(CITIZENS, 'Sociedad civil', 'civil_society'),
    seat(ACADEMIA, 'Representación', 'academia'),
  ],
};

const system = { kind: 'system' } as const;

function seatAct(seatId: string, overrides: Partial<SeatAct> = {}): SeatAct {
  const common = { revision: 2, hash: 'a1'.repeat(32), personId: uuid(1), appointmentId: uuid(2), at: AT };
  return { ...common, seatId, capacity: 'titular', standing: 'counted', ...overrides };
}

const objectionOn = (partId: string): Objection => ({
  id: uuid(3),
  seatId: CITIZENS,
  personId: uuid(1),
  appointmentId: uuid(2),
  capacity: 'titular',
  partId,
  quote: 'conviene terminarlas',
  reasons: 'No dice cuántas faltan.',
  raisedOn: 1,
  at: AT,
  answers: [{ kind: 'decline', reasons: 'Lo dice el anexo.', at: AT, by: system }],
  status: 'maintained',
  statusSince: AT,
  maintainedBecause: null,
  maintainedOn: 2,
});

function published(overrides: Partial<Published> = {}): Published {
  const revision = {
    number: 2,
    hash: 'a1'.repeat(32),
    submittedAt: AT,
    submittedBy: system,
    effects: [],
    partIds: [],
    entryIntoForce: { kind: 'on_publication' },
    correction: null,
    ruleSetVersion: 1,
    calendarVersion: 0,
    bodyTermId: body.terms[0]?.id ?? '',
    electorate: [EXECUTIVE, CITIZENS, ACADEMIA],
    signoffSeats: [CITIZENS],
  };
  const tally = { approve: 2, reject: 0, abstain: 0, electorate: 3, quorum: 2, castingSeat: null };
  const closure = { outcome: 'adopted', cause: 'deadline', tally, closedAt: AT, at: AT, by: system } as const;
  return {
    status: 'published',
    id: uuid(910),
    bodyId: body.id,
    title: 'Ampliación',
    kind: 'acuerdo',
    original: null,
    copiedFrom: null,
    createdAt: AT,
    createdBy: system,
    drafters: [],
    reviewers: [],
    invitations: [],
    revision,
    revisions: [revision],
    votes: [
      { ...seatAct(EXECUTIVE, { revision: 1, standing: 'superseded' }), choice: 'reject' },
      { ...seatAct(EXECUTIVE, { standing: 'replaced' }), choice: 'abstain' },
      { ...seatAct(EXECUTIVE), choice: 'approve' },
      { ...seatAct(CITIZENS), choice: 'approve' },
    ],
    extensions: [],
    closures: [
      { ...closure, revision: 1, tally: { ...tally, quorum: 3 } },
      { ...closure, revision: 2 },
    ],
    signoffs: [seatAct(CITIZENS, { revision: 1, standing: 'superseded' }), seatAct(CITIZENS)],
    objections: [],
    returns: [],
    publication: {
      revision: 2,
      hash: revision.hash,
      folio: 'STE-GA/ACU/2022/001',
      date: '2022-04-20',
      inForceFrom: '2022-04-20',
      place: 'Mérida',
      session: { name: 'Segunda sesión', date: '2022-04-19' },
      signatories: [{ personId: uuid(1), office: 'Secretaría técnica', order: 1 }],
      effectsApplied: [],
      at: AT,
      by: system,
    },
    ...overrides,
  } as Published;
}

const recordOf = (acuerdo: Published) => publicationRecord({ acuerdo, body, text: aDocument(), original: null });

describe('the record of an acuerdo that was voted twice', () => {
  const record = recordOf(published());

  it('holds only what counted on the revision that was published', () => {
    expect(record.votes.map(({ seat, choice }) => [seat, choice])).toEqual([
      ['Representación', 'approve'],
      ['Sociedad civil', 'approve'],
    ]);
    expect(record.signoffs).toHaveLength(1);
    expect(record.count).toMatchObject({ electorate: 3, quorum: 2, sectors: ['civil_society'], closedAt: AT });
  });

  it('says which seat did not vote, even where another has its name', () => {
    expect(record.count.absent).toEqual([{ seat: 'Representación', sector: 'academia' }]);
  });

  it('names offices, and no person', () => {
    expect(record.signatories).toEqual([{ office: 'Secretaría técnica', order: 1 }]);
    expect(JSON.stringify(record)).not.toMatch(/person/i);
  });

  it('takes the title that the act gives itself', () => {
    expect(record.title).toBe('Acuerdo que amplía el ejercicio de apertura y la vigencia de este órgano');
  });
});

describe('the record of an objection', () => {
  it('names the part as the published revision has it', () => {
    const { objections } = recordOf(published({ objections: [objectionOn(uuid(4))] }));
    expect(objections).toMatchObject([
      {
        seat: 'Sociedad civil',
        part: { id: uuid(4), kind: 'considerando', number: '1.' },
        answers: [{ accepted: false }],
      },
    ]);
  });

  it('keeps its quote where the part is gone', () => {
    const { objections } = recordOf(published({ objections: [objectionOn(uuid(99))] }));
    expect(objections).toMatchObject([{ part: null, quote: 'conviene terminarlas' }]);
  });
});

it('is not written without the rules by which it was decided', () => {
  const { revision } = published();
  expect(() => recordOf(published({ revision: { ...revision, ruleSetVersion: 7 } }))).toThrow(/rule set/);
});

it('is not written for a seat that the body does not have', () => {
  const stranger = published({ signoffs: [seatAct(uuid(77))] });
  expect(() => recordOf(stranger)).toThrow(/seat/);
});
