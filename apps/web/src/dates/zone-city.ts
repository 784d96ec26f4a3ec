/** How people in Mexico name the zones that their bodies use; the identifiers have no accents. */
const CITIES: Record<string, string> = {
  'America/Bahia_Banderas': 'Bahía de Banderas',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Mazatlan': 'Mazatlán',
  'America/Merida': 'Mérida',
  'America/Mexico_City': 'Ciudad de México',
};

/** The city that stands for an IANA zone: «Mérida» for `America/Merida`. */
export function zoneCity(zone: string): string {
  return CITIES[zone] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
