import { randomUUID } from 'node:crypto';
import { installationAct, type TestSecretariat } from '../../testing/a-secretariat';
import { theRules } from '../../testing/the-rules';

interface Asked {
  body: () => TestSecretariat;
  no: string;
}

type Verdicts = readonly [string, string, string, string, string, string];

/** What the commands about terms, seats, rules and calendars answer to each persona. */
export function rosterCommands({ body: of, no }: Asked): Record<string, { input: () => object; verdicts: Verdicts }> {
  const [hidden, notSecretariat, notAdministrator] = ['BODY_UNKNOWN', 'NOT_THE_SECRETARIAT', 'NOT_THE_ADMINISTRATOR'];
  /** The administrator sees the body and its roster, and no longer keeps it once a secretariat is in office. */
  const ofRoster = (code: string): Verdicts => [no, hidden, notSecretariat, code, notSecretariat, hidden];
  const byAdministrator = (code: string): Verdicts => [no, hidden, notAdministrator, notAdministrator, code, hidden];
  const inBody = (input: (body: TestSecretariat) => object) => () => ({ bodyId: of().bodyId, ...input(of()) });
  const ends = { kind: 'with_body' };
  return {
    registerTerm: {
      input: inBody(() => ({
        termId: randomUUID(),
        kind: 'exercise',
        name: 'x',
        startsOn: '2022-05-02',
        endsOn: '2022-05-01',
        act: installationAct,
      })),
      // A term is the installation's to register: it needs an act of installation, not a decision of the body's.
      verdicts: byAdministrator('DATES_REVERSED'),
    },
    addSeat: {
      input: inBody(() => ({ seatId: randomUUID(), name: ' ', sector: 'academia', voting: true, order: 9 })),
      verdicts: ofRoster('NAME_REQUIRED'),
    },
    recordAppointment: {
      input: inBody((body) => ({
        appointmentId: body.appointments.government,
        seatId: body.seats.government,
        personId: body.as.society.id,
        capacity: 'alternate',
        startsOn: '2022-03-30',
        ends,
        act: installationAct,
      })),
      verdicts: ofRoster('ID_TAKEN'),
    },
    prolongAppointment: {
      input: inBody(() => ({ appointmentId: randomUUID(), ends, act: installationAct })),
      verdicts: ofRoster('APPOINTMENT_UNKNOWN'),
    },
    endAppointment: {
      input: inBody(() => ({ appointmentId: randomUUID(), on: '2022-04-01', act: installationAct })),
      verdicts: ofRoster('APPOINTMENT_UNKNOWN'),
    },
    adoptRuleSet: {
      input: inBody(() => ({ onto: 1, rules: theRules({ voteDays: -1 }) })),
      verdicts: byAdministrator('RULE_INVALID'),
    },
    adoptCalendar: {
      input: inBody(() => ({ onto: 0, holidays: [{ date: '2022-04-14', name: ' ' }] })),
      verdicts: byAdministrator('NAME_REQUIRED'),
    },
  };
}
