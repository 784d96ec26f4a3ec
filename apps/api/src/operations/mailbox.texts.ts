import type { Locale } from '../platform/http/layout';

const es = {
  title: 'Buzón de la demostración',
  means: 'Aquí llega todo el correo que esta instalación envía. Nada sale de esta máquina.',
  count: (count: number): string => (count === 1 ? '1 correo' : `${count} correos, del más reciente al más antiguo`),
  empty: 'Todavía no llega ningún correo.',
  emptyMeans: 'Pida un enlace para entrar o adelante el reloj de la demostración hasta un recordatorio.',
  path: 'Ruta',
  noSubject: '(sin asunto)',
  facts: 'Datos del correo',
  from: 'De',
  to: 'Para',
  date: 'Fecha del correo',
  received: 'Recibido',
  attachments: 'Archivos adjuntos',
  attachmentCount: (count: number): string => (count === 1 ? '1 archivo adjunto' : `${count} archivos adjuntos`),
  noAttachments: 'Ninguno.',
  asSeen: 'Como se ve',
  text: 'Como texto',
  noText: 'El correo no trae forma de texto.',
  source: 'Ver el original',
};

const en: typeof es = {
  title: 'Mailbox of the demonstration',
  means: 'All mail that this installation sends arrives here. Nothing leaves this machine.',
  count: (count) => (count === 1 ? '1 mail' : `${count} mails, newest first`),
  empty: 'No mail has arrived yet.',
  emptyMeans: 'Ask for a link to sign in, or move the clock of the demonstration to a reminder.',
  path: 'Path',
  noSubject: '(no subject)',
  facts: 'Facts of the mail',
  from: 'From',
  to: 'To',
  date: 'Date of the mail',
  received: 'Received',
  attachments: 'Attachments',
  attachmentCount: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
  noAttachments: 'None.',
  asSeen: 'As it is seen',
  text: 'As text',
  noText: 'The mail has no text form.',
  source: 'See the original',
};

export const mailboxTexts: Record<Locale, typeof es> = { es, en };
