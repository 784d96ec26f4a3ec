import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import { must } from '../must';

export interface ReceivedMail {
  id: string;
  receivedAt: Date;
  mail: Email;
}

const fileName = /^(\d{13})-([0-9a-f-]{36})\.eml$/;

/** The mail that the embedded server received, one file each, newest first. */
export class Mailbox {
  constructor(private readonly folder: string) {}

  async keep(source: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const name = `${Date.now()}-${randomUUID()}.eml`;
    await writeFile(join(this.folder, `.${name}`), source);
    await rename(join(this.folder, `.${name}`), join(this.folder, name));
  }

  async list(): Promise<ReceivedMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const mails = names.filter((name) => fileName.test(name)).sort();
    return Promise.all(mails.reverse().map((name) => this.read(name)));
  }

  /** @returns null for an id that no mail has */
  async find(id: string): Promise<ReceivedMail | null> {
    const name = await this.nameOf(id);
    return name === null ? null : this.read(name);
  }

  async sourceOf(id: string): Promise<Buffer | null> {
    const name = await this.nameOf(id);
    return name === null ? null : readFile(join(this.folder, name));
  }

  private async nameOf(id: string): Promise<string | null> {
    const names = await readdir(this.folder).catch(() => []);
    return names.find((name) => fileName.exec(name)?.[2] === id) ?? null;
  }

  private async read(name: string): Promise<ReceivedMail> {
    const [, millis, id] = must(fileName.exec(name), 'name of a mail');
    const mail = await PostalMime.parse(await readFile(join(this.folder, name)));
    return { id: id ?? '', receivedAt: new Date(Number(millis)), mail };
  }
}
