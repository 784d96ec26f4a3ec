import { createHash } from 'node:crypto';

/** What a mail is called to the outside: of its key, so that sending it twice gives it no second name. */
export const mailIdOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/** The domain of an address, with or without a name before it. */
export const domainOf = (address: string): string => /@([^>\s]+)/.exec(address)?.[1] ?? 'localhost';

/** Where reports about one mail come back to: `rebotes+<id>@example.org`. */
export function returnPathOf(bounceAddress: string, mailId: string): string {
  const at = bounceAddress.lastIndexOf('@');
  return `${bounceAddress.slice(0, at)}+${mailId}${bounceAddress.slice(at)}`;
}

/** The mail that a report is about, by the address to which it came back; null where it names none. */
export function mailIdOfReturnPath(bounceAddress: string, address: string): string | null {
  const id = /\+([0-9a-f]{32})@/i.exec(address)?.[1]?.toLowerCase();
  const isOurs = id !== undefined && address.toLowerCase() === returnPathOf(bounceAddress, id).toLowerCase();
  return isOurs ? id : null;
}
