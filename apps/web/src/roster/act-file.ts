import { ACT_FILE_TYPES, type ActFile } from '@acuerda/contracts';
import { LOCALE, type Language } from '../dates/language';

const KINDS: Record<string, string> = {
  [ACT_FILE_TYPES.pdf]: 'PDF',
  [ACT_FILE_TYPES.docx]: 'DOCX',
  [ACT_FILE_TYPES.png]: 'PNG',
  [ACT_FILE_TYPES.jpg]: 'JPEG',
};

/** What the browser offers to choose from. The server goes by the bytes. */
export const CHOOSABLE = '.pdf,.docx,.png,.jpg,.jpeg';

const KB = 1024;

/** «PDF, 240 kB» */
export function kindAndSize({ mediaType, size }: Pick<ActFile, 'mediaType' | 'size'>, language: Language): string {
  const format = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 });
  const amount = size < KB * KB ? `${Math.ceil(size / KB)} kB` : `${format.format(size / KB / KB)} MB`;
  return [KINDS[mediaType], amount].filter(Boolean).join(', ');
}
