import type { MailFacts } from '../facts';
import { cityOf } from './dates';

/** Whose mail it is: the body, and where it is. */
export const headOf = ({ body }: MailFacts): { name: string; line: string } => ({
  name: body.name,
  line: `Acuerda · ${cityOf(body.timeZone)}`,
});
