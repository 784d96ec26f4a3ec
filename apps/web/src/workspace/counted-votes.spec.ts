import { countedVotes, type CastVote } from './counted-votes';

const vote = (seatId: string, revision: number, standing: CastVote['standing']): CastVote => ({
  __typename: 'Vote',
  seatId,
  revision,
  standing,
  capacity: 'titular',
  choice: 'approve',
  at: '2022-04-11T15:42:00.000Z',
  question: null,
  person: { __typename: 'Person', id: 'p', name: 'Persona', initials: 'P' },
});

describe('the votes of a round', () => {
  it('leave out what was replaced and what was cast on another revision', () => {
    const votes = [
      vote('a', 3, 'counted'),
      vote('b', 3, 'replaced'),
      vote('c', 2, 'superseded'),
      vote('d', 2, 'counted'),
    ];
    expect([...countedVotes({ revision: 3, votes }).keys()]).toEqual(['a']);
  });
});
