/**
 * The id of a command, kept until the command is answered: a double click, a retry after a lost connection or a
 * second press sends the same id, and the server returns its first answer. Another input is another command.
 */
export class CommandIds {
  private readonly waiting = new Map<string, string>();

  constructor(private readonly make: () => string = () => crypto.randomUUID()) {}

  idFor(input: object): string {
    const key = JSON.stringify(input);
    const id = this.waiting.get(key) ?? this.make();
    this.waiting.set(key, id);
    return id;
  }

  answered(input: object): void {
    this.waiting.delete(JSON.stringify(input));
  }
}
