/** A mail as it is to be sent. */
export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
}

// Whatever reaches a header must not be able to start another one (RFC 5322, section 2.2).
const controls = /[\u0000-\u001f\u007f]/;

/** @throws when an address or subject could smuggle a header */
export function assertHeaderSafe({ to, subject }: MailMessage): void {
  if (controls.test(to) || controls.test(subject)) throw new Error('A mail header holds a control character.');
}
