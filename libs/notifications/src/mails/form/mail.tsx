import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Html } from '@react-email/html';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { ReactNode } from 'react';
import { CountBand } from './band';
import type { MailContent, Words } from './content';
import { Foot } from './foot';
import { plain } from './plain';
import { Rows } from './rows';
import { colour, sans, serif, sheet, side, text } from './styles';
import { TermRuler } from './ruler';

const sentence = (words: Words) =>
  typeof words === 'string'
    ? words
    : words.map((word, index) => (typeof word === 'string' ? word : <strong key={index}>{word.strong}</strong>));

/** What lists of mails show beside the subject: long enough that nothing of the form is read instead. */
export const previewOf = ({ band, paragraphs, rows }: MailContent) =>
  [...(band ? [band.says] : []), ...paragraphs.map(plain), ...rows.flatMap(({ lines }) => lines)].join(' ');

const frame = {
  width: '100%',
  maxWidth: '600px',
  background: colour.paper,
  border: `1px solid ${colour.line}`,
  borderTop: `4px solid ${colour.brand}`,
};

/** The one form of every mail, from the body's name down to why somebody gets it. */
export function Mail({ preview, ...content }: MailContent & { preview: ReactNode }) {
  const { locale, subject, head, band, heading, paragraphs, ruler, rows, button, notes, foot } = content;
  const lang = locale === 'es' ? 'es-MX' : 'en';
  return (
    <Html lang={lang}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{sheet}</style>
      </Head>
      <Body className="page" style={{ margin: 0, padding: 0, fontFamily: sans }}>
        {preview}
        <Section className="page" style={{ background: colour.page }}>
          {/* Web mail takes the page's own language away. */}
          <div className="outer" role="article" aria-label={subject} lang={lang} style={{ padding: '24px 12px' }}>
            <Container className="paper" style={frame}>
              <Section>
                <div className="side" style={{ padding: `24px ${side} 18px` }}>
                  <Text className="ink" style={{ ...text.small, margin: 0, fontWeight: 640, color: colour.text }}>
                    {head.name}
                  </Text>
                  <Text className="faint" style={{ ...text.small, margin: 0, color: colour.faint }}>
                    {head.line}
                  </Text>
                </div>
              </Section>
              {band && <CountBand {...band} />}
              <Section className="rule" style={{ borderTop: `1px solid ${colour.line}` }}>
                <div className="side" style={{ padding: `28px ${side} 32px` }}>
                  <Heading
                    as="h1"
                    className="ink"
                    style={{ margin: '0 0 12px', font: `600 26px/1.25 ${serif}`, color: colour.text }}
                  >
                    {heading}
                  </Heading>
                  {paragraphs.map((words, index) => (
                    <Text key={index} className="ink" style={text.body}>
                      {sentence(words)}
                    </Text>
                  ))}
                  {ruler && <TermRuler {...ruler} />}
                  {rows.length > 0 && <Rows rows={rows} />}
                  <Button
                    className="button"
                    href={button.url}
                    style={{
                      background: colour.brand,
                      color: '#ffffff',
                      fontSize: '16px',
                      fontWeight: 640,
                      padding: '14px 26px',
                      borderRadius: '6px',
                    }}
                  >
                    {button.label}
                  </Button>
                  {notes.map((note) => (
                    <Text key={note} className="quiet" style={{ ...text.small, margin: '18px 0 0' }}>
                      {note}
                    </Text>
                  ))}
                </div>
              </Section>
              <Foot lines={foot} />
            </Container>
          </div>
        </Section>
      </Body>
    </Html>
  );
}
