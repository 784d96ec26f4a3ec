import type { FastifyRequest } from 'fastify';

/** The field as a part of a form with parts (RFC 7578): its headers, an empty line, its value, and the next boundary. */
const asPart = /name="List-Unsubscribe"(?:\r\n[^\r\n]+)*\r\n\r\nOne-Click\r\n--/i;

/** Whether a request's body is the one that RFC 8058, section 3.2, asks for, in either of the forms that it may have. */
export function saysOneClick({ body }: Pick<FastifyRequest, 'body'>): boolean {
  if (Buffer.isBuffer(body)) return asPart.test(body.toString('latin1'));
  return typeof body === 'object' && body !== null && 'List-Unsubscribe' in body
    ? body['List-Unsubscribe'] === 'One-Click'
    : false;
}
