import { ruleMeaning, type Consequences } from './rule-meaning';
import { names } from './testing/names';
import { ofFive } from './testing/rules-body';

const meaning = (key: string, change: Partial<Consequences> = {}) => ruleMeaning(key, { ...ofFive, ...change }, names);

describe('what a rule comes to today', () => {
  it('is said with the seats that are held', () => {
    expect(meaning('quorum')).toEqual(['rules:means.quorum', { count: 5, votes: 3 }]);
    expect(meaning('quorum', { electorate: 0 })).toEqual(['rules:means.quorum_none', {}]);
    expect(meaning('signoff', { signoffSeats: 0 })).toEqual(['rules:means.signoff_none', {}]);
  });

  it('says where a majority is beyond the quorum, or beyond everybody', () => {
    expect(meaning('majority')).toEqual(['rules:means.majority', { count: 5, all: 3, quorum: 2 }]);
    expect(meaning('majority', { approvalsIfQuorumVotes: null })?.[0]).toBe('rules:means.majority_beyond');
    expect(meaning('majority', { approvalsIfAllVote: null })?.[0]).toBe('rules:means.majority_none');
  });

  it('names the sectors that are missing', () => {
    const sectors: Consequences['sectors'] = [
      { __typename: 'SectorPresence', sector: 'academia', held: true },
      { __typename: 'SectorPresence', sector: 'municipal', held: false },
    ];
    expect(meaning('quorumSectors', { sectors })).toEqual(['rules:means.sectors_missing', { sectors: 'Municipios' }]);
    expect(meaning('quorumSectors')).toBeNull();
  });

  it('names the seat that decides a tie, and says when nobody sits in it', () => {
    const castingSeat = { __typename: 'CastingSeat', seatId: 'seat-1', held: true } as const;
    const cast = { tie: 'casting_seat', castingSeat } as const;
    expect(meaning('castingSeat', cast)).toEqual(['rules:means.tie.casting_seat', { seat: 'Ejecutivo' }]);
    expect(meaning('castingSeat', { ...cast, castingSeat: { ...castingSeat, held: false } })?.[0]).toBe(
      'rules:means.tie_vacant',
    );
    expect(meaning('castingSeat')).toBeNull();
    expect(meaning('castingSeat', { tie: null })?.[0]).toBe('rules:means.tie_none');
  });

  it('says the days, and what cuts them short', () => {
    expect(meaning('voteDays')).toEqual(['rules:means.vote', { day: '2022-04-04' }]);
    expect(meaning('voteDays', { votingEndsWithTerm: true })?.[0]).toBe('rules:means.vote_term');
    expect(meaning('voteDays', { lastVotingDay: null })?.[0]).toBe('rules:means.vote_none');
    expect(meaning('objectionWindowDays')).toBeNull();
  });

  it('says which reminders are still to come, and who would hear', () => {
    expect(meaning('reminderOffsets')).toEqual([
      'rules:means.reminders',
      { day: '2022-04-23', days: '2022-04-08 y 2022-04-23' },
    ]);
    expect(meaning('reminderAudience')).toEqual(['rules:means.reminded', { count: 6 }]);
    const { reminders } = ofFive;
    expect(meaning('reminderOffsets', { reminders: { ...reminders, next: [] } })?.[0]).toBe(
      'rules:means.reminders_past',
    );
    const ended = { reminders: { ...reminders, endsOn: null, next: [] } };
    expect(meaning('reminderOffsets', ended)?.[0]).toBe('rules:means.reminders_none');
    expect(meaning('reminderAudience', ended)).toBeNull();
  });
});
