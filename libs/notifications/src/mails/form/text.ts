import type { FootLine, MailContent, Row } from './content';
import { plain } from './plain';
import { wrapped } from './wrapped';

const rowText = ({ label, lines, link }: Row): string =>
  [label.toLocaleUpperCase(), ...lines.map(wrapped), ...(link ? [`${link.label}:`, link.url] : [])].join('\n');

const footText = ({ says, link }: FootLine): string =>
  link === null ? wrapped(says) : [wrapped(says), `${link.label}:`, link.url].join('\n');

/** A mail for those who read text: 72 columns, the same sentences in the same order as the HTML. */
export function textOf({ head, band, heading, paragraphs, ruler, rows, button, notes, foot }: MailContent): string {
  const blocks = [
    wrapped(heading.toLocaleUpperCase()),
    ...(band ? [wrapped(band.says)] : []),
    ...paragraphs.map((words) => wrapped(plain(words))),
    ...(ruler ? [wrapped(ruler.says)] : []),
    ...rows.map(rowText),
    `${button.label.toLocaleUpperCase()}\n${button.url}`,
    ...notes.map(wrapped),
    ['--', head.name, head.line, ...foot.map(footText)].join('\n'),
  ];
  return blocks.join('\n\n') + '\n';
}
