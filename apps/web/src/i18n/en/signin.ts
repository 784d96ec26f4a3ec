import type { signin as original } from '../es/signin';
import type { Same } from '../texts';

export const signin: Same<typeof original> = {
  title: 'Sign in',
  by_mail: 'With your e-mail',
  by_mail_detail: 'We send you a link that works once, within 10 minutes. There are no passwords.',
  email: 'E-mail',
  send: 'Send the link',
  sent: 'If {{email}} has an account, the link is on its way. Open it on this same device.',
  not_sent: 'The link was not requested.',
  demo: 'Enter as one of these people',
  demo_detail: 'This is a demonstration: nothing you do here has any effect outside it.',
  demo_mailbox: 'See the mail it sends',
  not_entered: 'It was not possible to enter.',
  your_bodies: 'Your bodies',
  no_body: 'Your account belongs to no body',
  no_body_detail: 'Ask the technical secretariat to record your appointment.',
};
