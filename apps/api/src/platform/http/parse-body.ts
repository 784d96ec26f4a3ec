import { BadRequestException } from '@nestjs/common';
import type { z } from 'zod';

/** The body as the schema wants it. @throws BadRequestException otherwise */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const result = schema.safeParse(body);
  if (!result.success) throw new BadRequestException();
  return result.data;
}
