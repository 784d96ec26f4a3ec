import { endingFacts } from '../testing/ending-samples';
import {
  answeredFacts,
  failedFacts,
  invitedFacts,
  objectedFacts,
  overdueFacts,
  publishedFacts,
  returnedFacts,
  signoffFacts,
  voteFacts,
} from '../testing/facts-of-each-kind';
import { objectionAnsweredMail } from './decisions/objection-answered-mail';
import { objectionRaisedMail } from './decisions/objection-raised-mail';
import { publishedMail } from './decisions/published-mail';
import { returnedMail } from './decisions/returned-mail';
import { signoffAwaitedMail } from './decisions/signoff-awaited-mail';
import { voteAwaitedMail } from './decisions/vote-awaited-mail';
import type { MailText } from './mail-text';
import { deliveryFailedMail } from './office/delivery-failed-mail';
import { invitationMail } from './office/invitation-mail';
import { overdueMail } from './office/overdue-mail';
import { signInMail } from './sign-in/sign-in-mail';
import { termEndingMail } from './term-ending/term-ending-mail';

const kind = <F extends object>(write: (facts: F) => MailText, facts: F) => ({
  name: write.name,
  facts,
  write: (changed: unknown) => write(changed as F),
});

const kinds = [
  kind(termEndingMail, endingFacts('es')),
  kind(voteAwaitedMail, voteFacts('es')),
  kind(signoffAwaitedMail, signoffFacts('es')),
  kind(objectionRaisedMail, objectedFacts('es')),
  kind(objectionAnsweredMail, answeredFacts('es')),
  kind(returnedMail, returnedFacts('es')),
  kind(publishedMail, publishedFacts('es')),
  kind(invitationMail, invitedFacts('es')),
  kind(overdueMail, overdueFacts('es')),
  kind(deliveryFailedMail, failedFacts('es')),
  kind(signInMail, { locale: 'es', name: 'Persona', url: 'https://acuerda.example', minutes: 10 }),
];

// Words of the program, dates and addresses: nobody writes them by hand.
const OURS =
  /(^|\.)(locale|timeZone|kind|as|to|status|cause|capacity|term|failure|countsAs|date|at|now|since|due|until|endsOn|deadline|from|next|warnedSince|inForceFrom|objectionsUntil|countsAt|id|hash|root)$|[uU]rl$/;
const FREE_TEXT = /(^|\.)(reasons|reason|quote|response)$/;

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

const isFree = (path: string[]) => FREE_TEXT.test(path.join('.'));
const written = (facts: object) => pathsOf(facts).filter((path) => !OURS.test(path.join('.')));

function withPoison(value: unknown, [first, ...rest]: string[], poison: string): unknown {
  if (first === undefined) return `${String(value)}${poison}`;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[first] = withPoison(copy[first], rest, poison);
  return copy;
}

describe.each(kinds)('$name', ({ facts, write }) => {
  it.each(['\r\nBcc: otra@example.org', '\u0000', '\u001b[31m', '\u202etxt', '\u2066', '\ud800'])(
    'refuses %j in every name that people wrote, by the name of the field',
    (poison) => {
      const names = written(facts).filter((path) => !isFree(path));
      expect(names.length).toBeGreaterThan(0);
      for (const path of names) expect(() => write(withPoison(facts, path, poison))).toThrow(path.join('.'));
    },
  );

  it.each(['\u0000', '\u001b', '\u202e', '\u2066', '\ud800'])('cleans free texts of %j', (poison) => {
    for (const path of written(facts).filter(isFree)) {
      const { text, html } = write(withPoison(facts, path, `${poison}fin`));
      expect(text).toContain('fin');
      expect(`${text}${html}`).not.toContain(poison);
    }
  });

  it('lets nothing that people wrote become markup', () => {
    for (const path of written(facts)) {
      const { html } = write(withPoison(facts, path, '<img src=x onerror=alert(1)>'));
      expect(html).not.toContain('<img');
    }
  });

  it('keeps the lines of free texts', () => {
    for (const path of written(facts).filter(isFree)) {
      const { text } = write(withPoison(facts, path, '\r\n\tsegunda línea'));
      expect(text).toMatch(/\nsegunda línea/);
    }
  });
});
