/** Tests of which each goes on where the one before ended: after a failure the others say so at once. */
export function chapters(): (name: string, run: () => Promise<void>) => void {
  let failed: string | null = null;
  return (name, run) => {
    it(name, async () => {
      if (failed) throw notReached(failed);
      try {
        await run();
      } catch (failure) {
        failed = name;
        throw failure;
      }
    });
  };
}

function notReached(failed: string): Error {
  const error = new Error(`Not reached, because this failed: ${failed}.`);
  error.stack = error.message;
  return error;
}
