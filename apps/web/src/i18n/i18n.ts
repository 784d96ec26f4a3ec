import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, LOCALE, type Language } from '../dates/language';
import { TEXTS } from './texts';

const STORED = 'acuerda.language';

function preferred(): Language {
  const wanted = localStorage.getItem(STORED) ?? document.cookie.match(/(?:^|; )language=(\w+)/)?.[1];
  return LANGUAGES.find((language) => language === wanted) ?? 'es';
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'es',
  resources: TEXTS,
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Changes the language, remembers it in this browser and tells assistive technology. */
export function changeLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = LOCALE[language];
  void i18n.changeLanguage(language);
}
