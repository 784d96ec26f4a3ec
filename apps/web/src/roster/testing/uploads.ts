import { act } from '@testing-library/react';

/** A request of the browser that a test answers. */
export class FakeUpload {
  static all: FakeUpload[] = [];

  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly headers: Record<string, string> = {};
  url = '';
  sent: unknown;
  status = 0;
  responseText = '';
  aborted = false;
  onload?: () => void;
  onerror?: () => void;

  constructor() {
    FakeUpload.all.push(this);
  }

  /** The one sent last. */
  static get last(): FakeUpload {
    const last = FakeUpload.all.at(-1);
    if (!last) throw new Error('Nothing was sent.');
    return last;
  }

  static install(): void {
    FakeUpload.all = [];
    jest.spyOn(window, 'XMLHttpRequest').mockImplementation(() => new FakeUpload() as unknown as XMLHttpRequest);
  }

  open(_method: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return name === 'x-request-id' ? 'solicitud-1' : null;
  }

  send(body: unknown): void {
    this.sent = body;
  }

  abort(): void {
    this.aborted = true;
  }

  progress = (loaded: number, total: number) => act(async () => this.upload.onprogress?.({ loaded, total }));

  answer = (status: number, body: object | string) =>
    act(async () => {
      this.status = status;
      this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
      this.onload?.();
    });

  lose = () => act(async () => this.onerror?.());
}
