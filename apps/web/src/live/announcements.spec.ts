import { i18n } from '../i18n/i18n';
import { announcementText } from './announcement-text';
import { Announcements, type News } from './announcements';

const text = (...news: News[]) => announcementText(news, i18n.t);
const comment = (person: string | null): News => ({ kind: 'comment', person });
const decision = (sentence: string): News => ({ kind: 'decision', sentence });

it.each([
  [[], ''],
  [[comment('Mariel Pech')], 'Mariel Pech comentó.'],
  [[comment('Mariel Pech'), comment('Mariel Pech')], '2 comentarios nuevos de Mariel Pech.'],
  [[comment('Mariel Pech'), comment('Darío Góngora')], '2 comentarios nuevos.'],
  [[comment(null)], '1 comentario nuevo.'],
  [[decision('Votó.'), comment('Mariel Pech')], 'Mariel Pech comentó. Votó.'],
  [[decision('Votó.'), decision('Objetó.')], 'Votó. Objetó.'],
  [[decision('Votó.'), decision('Votó.'), decision('Se cerró.')], '3 cambios en el acuerdo.'],
])('%j is said in few words', (news, said) => {
  expect(text(...news)).toBe(said);
});

it('what comes within a moment is said at once, and what comes later for itself', () => {
  jest.useFakeTimers();
  const announcements = new Announcements();
  announcements.tell(comment('a'));
  jest.advanceTimersByTime(500);
  announcements.tell(comment('b'));
  expect(announcements.said.get()).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(announcements.said.get()).toEqual([comment('a'), comment('b')]);
  announcements.tell(comment('c'));
  jest.advanceTimersByTime(2_000);
  expect(announcements.said.get()).toEqual([comment('c')]);
  jest.useRealTimers();
});
