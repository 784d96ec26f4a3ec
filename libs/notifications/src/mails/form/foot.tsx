import { Link } from '@react-email/link';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { FootLine } from './content';
import { colour, side, text } from './styles';

/** Why somebody gets the mail, and what may be switched off. */
export function Foot({ lines }: { lines: readonly FootLine[] }) {
  return (
    <Section className="foot" style={{ background: colour.page, borderTop: `1px solid ${colour.line}` }}>
      <div className="side" style={{ padding: `18px ${side} 20px` }}>
        {lines.map(({ says, link }, index) => (
          <Text key={index} className="faint" style={text.foot}>
            {says}
            {link && (
              <>
                {' '}
                <Link className="link" href={link.url} style={{ color: colour.brand, textDecoration: 'underline' }}>
                  {link.label}
                </Link>
              </>
            )}
          </Text>
        ))}
      </div>
    </Section>
  );
}
