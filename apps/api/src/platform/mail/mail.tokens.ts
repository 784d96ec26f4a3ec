/** Injects the connection string of the mail server. */
export const SMTP_URL = Symbol('smtp url');

/** The topic under which mail stands in the outbox; its payload is a `MailMessage`. */
export const MAIL_TOPIC = 'mail';

/** Injects the embedded mailbox, or null where mail leaves the machine. */
export const MAILBOX = Symbol('mailbox');
