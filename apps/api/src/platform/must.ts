/**
 * The value, where the rules leave no other possibility.
 *
 * @param what names the value in the error of the day on which that was wrong
 * @throws when there is none
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}, and there should be.`);
  return value;
}
