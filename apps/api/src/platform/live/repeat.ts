/** Does something again and again, never twice at once, until the returned function is called. */
export function repeat(milliseconds: number, work: () => Promise<void>, warn: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  let over = false;
  const wait = (): void => {
    if (!over) timer = setTimeout(() => void work().catch(warn).then(wait), milliseconds).unref();
  };
  wait();
  return () => {
    over = true;
    if (timer) clearTimeout(timer);
  };
}
