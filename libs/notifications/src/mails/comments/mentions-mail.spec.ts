import { mentionsFacts } from '../../testing/facts-of-each-kind';
import { unbroken } from '../../testing/seen';
import { mentionsMail } from './mentions-mail';

const facts = mentionsFacts('es');
const [mention] = facts.mentions;
const alone = (more: object = {}) => mentionsMail({ ...facts, mentions: [{ ...mention!, ...more }] });

it('quotes what was said, about which words, when, and leads to each thread', () => {
  const { subject, text } = mentionsMail(facts);
  expect(subject).toBe('Le mencionaron en 2 comentarios');
  const words = unbroken(text);
  for (const piece of [
    '«¿Alcanza el plazo?',
    'Las mesas terminan en mayo.»',
    'Sobre «Ampliación de la vigencia»',
    'Acerca de «la fase de consulta terminará en mayo»',
    'viernes 8 de abril, 10:12 (Mérida).',
    'Solo el órgano lo lee.',
    'porque le mencionaron en un comentario',
  ]) {
    expect(words).toContain(unbroken(piece));
  }
  for (const { url } of facts.mentions) expect(text).toContain(`Abrir la conversación:\n${url}\n`);
});

it('says who it was, where there is one mention alone', () => {
  expect(alone().subject).toBe('Academia le mencionó en un comentario');
  expect(mentionsMail({ ...mentionsFacts('en'), mentions: [mention!] }).subject).toBe(
    'Academia mentioned you in a comment',
  );
});

it('cuts what is long, and never a character in two', () => {
  const { text } = alone({ words: `${'a'.repeat(698)}🌱${'z'.repeat(100)}`, quote: 'c '.repeat(500) });
  expect(text).toContain('a…»');
  expect(text).not.toMatch(/z|\ufffd|[\ud800-\udfff]/u);
  expect(unbroken(text)).toMatch(/c c…»/);
});

it('counts what is too many to read', () => {
  const many = mentionsMail({ ...facts, mentions: Array.from({ length: 23 }, () => mention!) });
  expect(many.subject).toContain('23');
  expect(many.text.match(/Abrir la conversación/g)).toHaveLength(20);
  expect(many.text).toContain('Hay 3 menciones más en la aplicación.');
});

it('takes what has no place in a mail out of the words, and refuses it in a name', () => {
  expect(alone({ words: 'uno\u202e dos\u0000' }).text).toContain('«uno dos»');
  expect(() => alone({ by: 'Una\u202epersona' })).toThrow('mentions.0.by');
});
