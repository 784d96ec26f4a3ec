/**
 * Reading again while somebody looks: others' votes and answers appear by themselves, and a tab in the background asks
 * for nothing.
 *
 * @param milliseconds between two readings
 */
export const pollEvery = (milliseconds: number) => ({
  pollInterval: milliseconds,
  skipPollAttempt: () => document.hidden,
});
