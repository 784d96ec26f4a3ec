import { missingIn } from './missing';
import type { SetupBody } from './setup-body';

const installed = {
  terms: [{ kind: 'body', standing: 'in_force' }],
  seats: [
    { id: 's1', name: 'Ejecutivo', sector: 'government', voting: true, appointments: [{ standing: 'in_force' }] },
    {
      id: 's2',
      name: 'Sociedad civil',
      sector: 'civil_society',
      voting: true,
      appointments: [{ standing: 'in_force' }],
    },
  ],
  secretariat: [{ standing: 'in_force' }],
} as unknown as SetupBody;

const [executive, society] = installed.seats as [SetupBody['seats'][number], SetupBody['seats'][number]];
const whatIn = (changes: Partial<SetupBody>) => missingIn({ ...installed, ...changes }).map(({ what }) => what);

describe('a body that has just been registered', () => {
  it('lacks everything, its term first and its secretariat last', () => {
    expect(whatIn({ terms: [], seats: [], secretariat: [] })).toEqual([
      'body_term',
      'voting_seat',
      'civil_society_seat',
      'secretariat',
    ]);
  });
});

describe('a body with its term, seats and people', () => {
  it('lacks nothing', () => {
    expect(missingIn(installed)).toEqual([]);
  });

  it('lacks a reinstallation once the last one of its own has ended, whatever exercise runs', () => {
    const terms = [
      { kind: 'body', standing: 'ended' },
      { kind: 'exercise', standing: 'in_force' },
    ] as SetupBody['terms'];
    expect(whatIn({ terms })).toEqual(['reinstallation']);
  });

  it('lacks a seat that signs off where civil society has only a voice', () => {
    expect(whatIn({ seats: [executive, { ...society, voting: false }] })).toEqual(['civil_society_seat']);
  });

  it('names each seat to which nobody is appointed', () => {
    const ended = [{ standing: 'ended' }] as typeof executive.appointments;
    const missing = missingIn({ ...installed, seats: [{ ...executive, appointments: ended }, society] });
    expect(missing).toEqual([{ what: 'holder', step: 'holders', seat: { id: 's1', name: 'Ejecutivo' } }]);
  });

  it('does not lack a secretariat whose appointment is yet to begin', () => {
    const coming = [{ standing: 'not_started' }] as SetupBody['secretariat'];
    expect(whatIn({ secretariat: coming })).toEqual([]);
  });
});
