import type { TermDates } from '@acuerda/workflow';
import { effectsToday } from './effects-today';
import { aBody } from './testing/a-body';
import { aRecord, aTerm, anExercise, uuid } from './testing/a-record';

const movedBy = (acuerdoId: string, folio: string, endsOn: string): TermDates => ({
  startsOn: '2021-04-23',
  endsOn,
  since: '2022-04-20T18:00:00.000Z',
  by: { kind: 'acuerdo', acuerdoId, folio },
});

const record = aRecord();
const byIt = movedBy(record.acuerdoId, record.folio, '2023-04-30');
const NEXT_DAY = '2022-04-21T15:00:00.000Z';

it('counts what is left of the terms that an act extended', () => {
  const body = aBody([aTerm({ endsOn: '2023-04-30', history: [byIt] })]);
  expect(effectsToday(record, body, NEXT_DAY)).toEqual({
    today: '2022-04-21',
    effects: [
      {
        term: 'Secretariado Técnico Estatal',
        startsOn: '2021-04-23',
        endsOn: '2023-04-30',
        daysLeft: 374,
        movedBy: null,
      },
    ],
  });
});

it('names the act that moved a term after it', () => {
  const later = movedBy(uuid(911), 'STE-GA/ACU/2023/001', '2024-04-30');
  const body = aBody([
    aTerm({ endsOn: '2024-04-30', history: [byIt, later] }),
    anExercise({ endsOn: '2023-04-30', history: [byIt] }),
  ]);
  expect(effectsToday(record, body, NEXT_DAY).effects.map((effect) => effect.movedBy)).toEqual([
    null,
    { folio: 'STE-GA/ACU/2023/001' },
  ]);
});
