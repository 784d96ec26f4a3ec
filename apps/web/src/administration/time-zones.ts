/** The zones of Mexico by the city that names them, from the one with most people to the ones along the border. */
export const MEXICAN_ZONES = [
  'Mexico_City',
  'Merida',
  'Monterrey',
  'Cancun',
  'Chihuahua',
  'Mazatlan',
  'Bahia_Banderas',
  'Hermosillo',
  'Tijuana',
  'Ciudad_Juarez',
  'Ojinaga',
  'Matamoros',
] as const;

const mexican = new Set<string>(MEXICAN_ZONES.map((city) => `America/${city}`));

/** Every other zone that this browser knows. */
export const otherZones = (): string[] => Intl.supportedValuesOf('timeZone').filter((zone) => !mexican.has(zone));
