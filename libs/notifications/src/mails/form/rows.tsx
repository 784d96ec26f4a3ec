import { Column } from '@react-email/column';
import { Link } from '@react-email/link';
import { Row } from '@react-email/row';
import type { Row as MailRow } from './content';
import { colour } from './styles';

const edge = `1px solid ${colour.line}`;
const cell = { padding: '12px 0 8px', verticalAlign: 'top', fontSize: '15px', lineHeight: '1.5', borderTop: edge };

/** What was decided, what is missing, what to keep in mind: beside each other, below each other on the phone. */
export function Rows({ rows }: { rows: readonly MailRow[] }) {
  return (
    <div style={{ margin: '0 0 24px' }}>
      {rows.map(({ label, lines, link }, nth) => (
        <Row key={nth}>
          <Column
            className="stack label faint rule"
            style={{ ...cell, width: '126px', paddingRight: '16px', color: colour.faint }}
          >
            {label}
          </Column>
          <Column className="stack line ink rule" style={{ ...cell, color: colour.text }}>
            {lines.map((line, index) => (
              <div key={index} style={{ paddingBottom: '4px' }}>
                {line}
              </div>
            ))}
            {link && (
              <Link className="link" href={link.url} style={{ color: colour.brand, textDecoration: 'underline' }}>
                {link.label}
              </Link>
            )}
          </Column>
        </Row>
      ))}
    </div>
  );
}
