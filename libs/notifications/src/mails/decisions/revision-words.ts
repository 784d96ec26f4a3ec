import type { MailRevision } from '../facts';
import type { Locale } from '../mail-text';
import { fingerprint } from '../words/acuerdos';
import { counted, quoted } from '../words/lists';

/** The revision that a mail is about, so that it can be held beside the one on the screen. */
export const sayRevision = ({ title, number, hash }: MailRevision, locale: Locale): string =>
  locale === 'es'
    ? `${quoted(title, locale)}, revisión ${number}, huella ${fingerprint(hash)}.`
    : `${quoted(title, locale)}, revision ${number}, fingerprint ${fingerprint(hash)}.`;

export function sayCapacity(seat: string, capacity: 'titular' | 'alternate', locale: Locale): string {
  if (locale === 'es') return capacity === 'titular' ? `${seat}, como titular.` : `${seat}, como suplente.`;
  return capacity === 'titular' ? `${seat}, as its holder.` : `${seat}, as its alternate.`;
}

export function sayChanged(changed: { since: number; parts: number } | null, locale: Locale): string {
  const es = locale === 'es';
  if (changed === null)
    return es ? 'Es la primera vez que este asiento la recibe.' : 'This seat gets it for the first time.';
  const { since, parts } = changed;
  if (parts === 0) {
    return es
      ? `Ninguna parte cambió desde la revisión ${since}; aun así se decide otra vez.`
      : `No part changed since revision ${since}; it is decided again all the same.`;
  }
  return es
    ? `${counted(parts, 'parte cambió', 'partes cambiaron')} desde la revisión ${since}, sobre la que este asiento ya decidió.`
    : `${counted(parts, 'part', 'parts')} changed since revision ${since}, on which this seat decided before.`;
}

export function sayTally(tally: { approve: number; reject: number; abstain: number }, locale: Locale): string {
  const { approve, reject, abstain } = tally;
  return locale === 'es'
    ? `${counted(approve, 'voto a favor', 'votos a favor')}, ${reject} en contra, ${counted(abstain, 'abstención', 'abstenciones')}.`
    : `${counted(approve, 'approval', 'approvals')}, ${counted(reject, 'rejection', 'rejections')}, ${counted(abstain, 'abstention', 'abstentions')}.`;
}
