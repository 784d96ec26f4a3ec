export interface Aim {
  readonly name: string;
  /** What was measured, in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly bound: '<=' | '>=';
  readonly limit: number;
}

export const isMet = ({ value, bound, limit }: Aim): boolean => (bound === '<=' ? value <= limit : value >= limit);

/** `start.second 2.1s aim <=3s met` */
export const aimLine = (aim: Aim): string =>
  `${aim.name} ${shown(aim.value)}${aim.unit} aim ${aim.bound}${aim.limit}${aim.unit} ${isMet(aim) ? 'met' : 'missed'}`;

/** Three significant digits, never in powers of ten. */
export const shown = (value: number): string => String(Number(value.toPrecision(3)));
