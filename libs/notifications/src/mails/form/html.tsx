import { renderToStaticMarkup } from 'react-dom/server';
import type { MailContent } from './content';
import { Mail } from './mail';

/** A mail for those who read HTML: 600 px, tables and inline styles, because that is what mail programs understand. */
export const htmlOf = (content: MailContent): string => `<!doctype html>${renderToStaticMarkup(<Mail {...content} />)}`;
