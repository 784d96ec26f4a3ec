import { useTranslation } from 'react-i18next';
import type { Language } from '../dates/language';
import type { TextKey } from './texts';

export type Values = Record<string, string | number>;

/** A text by its key; `count` in the values chooses the plural form. */
export type Translate = (key: TextKey, values?: Values) => string;

export function useText(): { t: Translate; language: Language } {
  const { t, i18n } = useTranslation();
  return { t: t, language: i18n.language as Language };
}
