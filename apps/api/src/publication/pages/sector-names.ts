import type { Sector } from '@acuerda/workflow/vocabulary';
import { tags } from '../../platform/http/dates';
import type { Locale } from '../../platform/http/layout';
import { homeTexts } from './public-home.texts';

/** «gobierno, órgano garante y sociedad civil» */
export const sectorNames = (sectors: readonly Sector[], locale: Locale): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(
    sectors.map((sector) => homeTexts[locale].sectors[sector]),
  );
