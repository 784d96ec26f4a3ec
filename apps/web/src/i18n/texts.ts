import * as en from './en';
import * as es from './es';

/** Every text of the interface, by language, feature and key. */
export const TEXTS = { es, en };

type Texts = typeof es;
type Plain<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? Plain<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** `feature:key`, checked against the Spanish texts; plural forms are asked for by their base. */
export type TextKey = { [N in keyof Texts]: `${N}:${Path<Texts[N]>}` }[keyof Texts];

/** A translation has exactly the keys of the Spanish original. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
