import { useMemo } from 'react';
import { zoneCity } from '../dates/zone-city';
import { useText } from '../i18n/use-text';
import { MEXICAN_ZONES, otherZones } from './time-zones';

/** Time zones to choose from: those of Mexico first, by city and states; then all others by their own name. */
export function useZoneChoices() {
  const { t } = useText();
  return useMemo(
    () => [
      {
        group: t('administration:zones_of_mexico'),
        items: MEXICAN_ZONES.map((city) => ({
          value: `America/${city}`,
          label: `${zoneCity(`America/${city}`)}: ${t(`administration:zone_states.${city}`)}`,
        })),
      },
      { group: t('administration:zones_elsewhere'), items: otherZones() },
    ],
    [t],
  );
}
