import { screen } from '@testing-library/react';
import type { NoticeFieldsFragment } from '../gql/graphql';
import { show } from '../testing/show';
import { NoticeItem } from './notice-item';
import { aNotice } from './testing/a-notice';

const said = (changes: Partial<NoticeFieldsFragment>, facts: Partial<NoticeFieldsFragment['facts']> = {}) => {
  const { unmount } = show(<NoticeItem notice={aNotice(changes, facts)} onOpen={() => undefined} />);
  const text = screen.getByRole('link').textContent;
  unmount();
  return text;
};

const academia = { __typename: 'Named' as const, id: 's', name: 'Academia' };

describe('what somebody was told', () => {
  it('names the seat whose vote is awaited, or only the vote', () => {
    const facts = { revision: 2, deadline: '2022-04-13', occasion: 'submitted' as const };
    expect(said({ kind: 'vote_awaited' }, { ...facts, seat: academia })).toBe(
      'Se espera el voto de Academia sobre la revisión 2, hasta el miércoles 13 de abril de 2022',
    );
    expect(said({ kind: 'vote_awaited' }, facts)).toBe('Se vota la revisión 2, hasta el miércoles 13 de abril de 2022');
  });

  it('says how an objection stands, and to which part', () => {
    const part = { __typename: 'NoticedPart' as const, kind: 'considerando', number: '1.3' };
    expect(said({ kind: 'objection_raised' }, { seat: academia, part, status: 'maintained' })).toBe(
      'Academia sostuvo su objeción a Considerando 1.3',
    );
    expect(said({ kind: 'objection_answered' }, { seat: academia, status: 'declined' })).toBe(
      'Se declinó la objeción de Academia a una parte',
    );
  });

  it('says why a text went back', () => {
    const facts = { outcome: 'draft', cause: 'effect_stale', revision: 3 } as const;
    expect(said({ kind: 'returned' }, facts)).toBe(
      'La revisión 3 volvió a borrador: cambió una vigencia que el acuerdo mueve',
    );
  });

  it('says what ends, and in how many days from today', () => {
    const facts = { names: ['Secretariado', 'Ejercicio'], endsOn: '2022-04-23', daysLeft: 15 };
    expect(said({ kind: 'term_ending' }, facts)).toBe(
      'Secretariado y Ejercicio terminan el sábado 23 de abril de 2022 (15 días naturales)',
    );
  });

  it('says afterwards that it ended', () => {
    const facts = { names: ['Ejercicio'], endsOn: '2022-04-23', daysLeft: -3 };
    expect(said({ kind: 'term_ending' }, facts)).toBe('Ejercicio terminó el sábado 23 de abril de 2022');
  });

  it('lets one stand for many that end together, and names the secretariat', () => {
    const ending = (names: string[]) => said({ kind: 'term_ending' }, { names, endsOn: '2022-04-23', daysLeft: 0 });
    expect(ending(['Ejercicio', ''])).toMatch(/^Ejercicio y Secretaría técnica terminan/);
    expect(ending(['Secretariado', 'Ejercicio', 'Academia', ''])).toMatch(/^Secretariado y 3 más terminan/);
  });

  it('says for whom a mail was that did not arrive', () => {
    const facts = { failure: 'bounced', name: 'Titular', subject: 'La vigencia termina en 15 días' } as const;
    expect(said({ kind: 'delivery_failed' }, facts)).toBe(
      'El correo «La vigencia termina en 15 días» para Titular rebotó',
    );
  });

  it('marks what is unread for those who do not see it', () => {
    expect(said({ readAt: null })).toMatch(/^Sin leer: /);
  });
});
