/**
 * Asks one question at a time about each thing, for everybody who asks: who comes while one is under way is asked about
 * together with the others in the next. Nobody gets an answer to a question that began before they asked.
 */
export class Gather<Asker, Answer> {
  private readonly next = new Map<string, { askers: Set<Asker>; answer: Promise<Answer> }>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  of(key: string, asker: Asker, ask: (askers: Asker[]) => Promise<Answer>): Promise<Answer> {
    const gathered = this.next.get(key) ?? this.begin(key, ask);
    gathered.askers.add(asker);
    return gathered.answer;
  }

  private begin(key: string, ask: (askers: Asker[]) => Promise<Answer>) {
    const askers = new Set<Asker>();
    const before = this.underWay.get(key) ?? Promise.resolve();
    const answer = before
      .catch(() => undefined)
      .then(() => {
        this.next.delete(key);
        return ask([...askers]);
      });
    const gathered = { askers, answer };
    this.next.set(key, gathered);
    this.underWay.set(key, answer);
    const forget = (): void => {
      if (this.underWay.get(key) === answer) this.underWay.delete(key);
    };
    answer.then(forget, forget);
    return gathered;
  }
}
