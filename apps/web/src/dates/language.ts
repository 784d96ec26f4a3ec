export const LANGUAGES = ['es', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tag of each language of the interface. */
export const LOCALE: Record<Language, string> = { es: 'es-MX', en: 'en-GB' };
