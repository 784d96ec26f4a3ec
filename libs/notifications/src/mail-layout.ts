import type { Locale, MailText } from './mail-text';

/** A mail before it is given its form: the same sentences stand in the text and in the HTML, in the same order. */
export interface MailContent {
  locale: Locale;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  button: { label: string; url: string };
  closing: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** 600 px, tables and inline styles, because that is what mail programs understand. */
export function layOut({ locale, subject, greeting, paragraphs, button, closing }: MailContent): MailText {
  const text = [greeting, ...paragraphs, `${button.label}:\n${button.url}`, closing].join('\n\n') + '\n';
  const paragraph = (sentence: string) => `<p style="margin:0 0 16px">${escape(sentence)}</p>`;
  const html = `<!doctype html>
<html lang="${locale === 'es' ? 'es-MX' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#f7f6f3">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f7f6f3"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#fff;border:1px solid #e5e1d9;border-top:3px solid #701f3c">
<tr><td style="padding:32px;font:16px/1.5 'Public Sans',Helvetica,Arial,sans-serif;color:#1f1d1a">
${paragraph(greeting)}
${paragraphs.map(paragraph).join('\n')}
<p style="margin:24px 0"><a href="${escape(button.url)}" style="display:inline-block;background:#701f3c;color:#fff;font-weight:bold;text-decoration:none;padding:12px 22px;border-radius:6px">${escape(button.label)}</a></p>
<p style="margin:0;font-size:14px;color:#625c52">${escape(closing)}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
  return { subject, text, html };
}
