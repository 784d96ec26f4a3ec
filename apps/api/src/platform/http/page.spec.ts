import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { html } from './html';
import { sendPublicPage } from './page';

const page = html`<p>Página</p>`;
const tag = `"${createHash('sha256').update(page.markup).digest('hex')}"`;

function answerTo(ifNoneMatch?: string) {
  const answer = { status: 0, headers: {} as Record<string, string>, body: undefined as string | undefined };
  const reply = {
    code: (status: number) => ((answer.status = status), reply),
    header: (name: string, value: string) => ((answer.headers[name] = value), reply),
    type: (value: string) => reply.header('content-type', value),
    send: (body?: string) => ((answer.body = body), reply),
  };
  const request = { headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch } };
  sendPublicPage(request as FastifyRequest, reply as unknown as FastifyReply, page);
  return answer;
}

describe('a public page', () => {
  it('is sent whole to whoever has not seen it, and asks to be checked every time', () => {
    const { status, headers, body } = answerTo();
    expect(status).toBe(200);
    expect(body).toBe(page.markup);
    expect(headers).toMatchObject({ etag: tag, 'cache-control': 'public, no-cache', vary: 'accept-language' });
  });

  it.each([tag, `W/${tag}`, `"otra", ${tag}`])('is not sent again to whoever has it (%s)', (known) => {
    expect(answerTo(known)).toMatchObject({ status: 304, body: undefined });
  });

  it('is sent again once it changed', () => {
    expect(answerTo('"otra"').status).toBe(200);
  });
});
