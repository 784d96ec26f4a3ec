import type { apiRefusals as original } from '../es/api-refusals';
import type { Same } from '../texts';

export const apiRefusals: Same<typeof original> = {
  FILE_EMPTY: {
    why: 'The file is empty.',
    todo: 'Choose another file.',
  },
  FILE_TOO_LARGE: {
    why: 'The file is larger than 10 MB.',
    todo: 'Remove pictures or paste the text only.',
  },
  LEGACY_WORD_FORMAT: {
    why: 'It is an old Word document (.doc).',
    todo: 'Open it in Word and save it as .docx.',
  },
  NOT_A_DOCX: {
    why: 'The file is not a Word document (.docx).',
    todo: 'Choose a .docx or paste the text.',
  },
  NOT_TEXT: {
    why: 'The content is not text.',
    todo: 'Choose a .docx or paste the text.',
  },
  DOCX_DAMAGED: {
    why: 'The document is damaged.',
    todo: 'Open it in Word, save it again and retry.',
  },
  ENTRY_ENCRYPTED: {
    why: 'The document is protected by a password.',
    todo: 'Remove the password and retry.',
  },
  TOO_MANY_ENTRIES: {
    why: 'The document has too many pieces inside.',
    todo: 'Paste the text only.',
  },
  UNPACKED_TOO_LARGE: {
    why: 'The document grows too large when opened.',
    todo: 'Remove pictures or paste the text only.',
  },
  DTD_NOT_ALLOWED: {
    why: 'The document carries definitions that are refused for safety.',
    todo: 'Save it again in Word or paste the text.',
  },
  XML_TOO_DEEP: {
    why: 'The document is nested too deeply.',
    todo: 'Paste the text only.',
  },
  TEXT_MISSING: {
    why: 'No text was found in the file.',
    todo: 'Choose another file or paste the text.',
  },
  TOO_MANY_PARTS: {
    why: 'The document has more parts than allowed.',
    todo: 'Split it into two acuerdos.',
  },
  PART_TOO_LONG: {
    why: 'One of the parts is too long.',
    todo: 'Split it into paragraphs.',
  },
  COMMAND_ID_REUSED: {
    why: 'The request was taken for an earlier one.',
    todo: 'Try again.',
  },
  DRAFT_CHANGED: {
    why: 'The draft changed while you were writing.',
    todo: 'Copy what you want to keep and reload the page.',
  },
  DRAFT_BEING_WRITTEN: {
    why: 'Somebody else is writing this draft.',
    todo: 'You can write once they leave it; this page keeps trying.',
  },
  NOT_A_DRAFTER: {
    why: 'You do not draft this acuerdo.',
    todo: 'Ask the technical secretariat to name you.',
  },
  NOT_IN_DRAFT: {
    why: 'The acuerdo is no longer a draft.',
    todo: 'Reload the page to see which step it is at.',
  },
  CLOCK_RUNS_FORWARD: {
    why: 'The clock of the demonstration only moves forward.',
    todo: 'Choose a later moment.',
  },
  PERSON_UNKNOWN: {
    why: 'There is no such person.',
    todo: 'Choose another, or record them with their e-mail.',
  },
  SLUG_TAKEN: {
    why: 'That address belongs to another body.',
    todo: 'Choose another.',
  },
  ACT_FILE_UNKNOWN: {
    why: 'The file of the act is not kept in this body.',
    todo: 'Attach it again.',
  },
  EMAIL_TAKEN: {
    why: 'Somebody else signs in with that address.',
    todo: 'Check the address.',
  },
  DELIVERY_UNKNOWN: {
    why: 'This body has no such delivery.',
    todo: 'Reload the page and look for it in the ledger of deliveries.',
  },
  DELIVERY_NOT_FAILED: {
    why: 'That mail was neither refused nor did it come back.',
    todo: 'Reload the page to see how far it has come.',
  },
  MAIL_NOT_OPTIONAL: {
    why: 'Whoever holds a seat or the technical secretariat is always warned of what ends.',
    todo: 'You can switch off the other mails.',
  },
  REMINDER_NOT_DUE: {
    why: 'That reminder no longer applies: what it announced has changed, or a later one went out.',
    todo: 'Look at the deadlines for the one that comes next.',
  },
  ACT_FILE_EMPTY: {
    why: 'The file is empty.',
    todo: 'Choose another file.',
  },
  ACT_FILE_TOO_LARGE: {
    why: 'The file is larger than 10 MB.',
    todo: 'Save a lighter one, or scan it at a lower resolution.',
  },
  ACT_FILE_TYPE: {
    why: 'The content of the file is no PDF, DOCX, PNG or JPEG.',
    todo: 'Save it as PDF and choose it again. A document with macros is not taken.',
  },
  ACT_FILE_NAME: {
    why: 'The name of the file is not taken.',
    todo: 'Give it a short one, without slashes or invisible characters.',
  },
  TOO_MANY_ELEMENTS: {
    why: 'The document is too long to be read.',
    todo: 'Paste only the text of the acuerdo.',
  },
  NO_ACT_RECOGNISED: {
    why: 'No acuerdo was recognised in the text.',
    todo: 'Check that it has a title and resolutions, or start a draft and paste the text part by part.',
  },
  TEXT_TOO_LONG: {
    why: 'The text is longer than allowed.',
    todo: 'Split it into two acuerdos.',
  },
  unknown: {
    why: 'Something changed since you opened this page.',
    todo: 'Reload the page and try again.',
  },
};
