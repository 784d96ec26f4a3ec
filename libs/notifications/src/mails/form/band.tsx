import { Column } from '@react-email/column';
import { Row } from '@react-email/row';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { Band } from './content';
import { serif, side, tones } from './styles';

/** Figures of a count stand large; a word or a folio does not need to. */
const sizeOf = (count: string) => (count.length <= 3 ? '76px' : count.length <= 6 ? '52px' : '34px');

/** The count that a mail begins with, in the colour of its state. */
export function CountBand({ tone, count, unit, more }: Band) {
  const { ink, paper, edge } = tones[tone];
  return (
    <Section className={tone} style={{ background: paper, borderTop: `1px solid ${edge}` }}>
      <div className="side" style={{ padding: `22px ${side} 24px` }}>
        <Row align={undefined} width={undefined}>
          <Column style={{ paddingRight: '18px', verticalAlign: 'bottom' }}>
            <Text className="tone" style={{ margin: 0, font: `500 ${sizeOf(count)}/0.95 ${serif}`, color: ink }}>
              {count}
            </Text>
          </Column>
          <Column style={{ verticalAlign: 'bottom', paddingBottom: '4px' }}>
            <Text className="tone" style={{ margin: 0, fontSize: '16px', lineHeight: '1.35', color: ink }}>
              <strong>{unit}</strong>
              {more && (
                <>
                  <br />
                  {more}
                </>
              )}
            </Text>
          </Column>
        </Row>
      </div>
    </Section>
  );
}
