import type { ActFileRefusalCode, AnyRefusalCode } from '@acuerda/contracts';
import { HttpException } from '@nestjs/common';

/** An expected no of a route beside GraphQL: a status, and the code that says why. */
export class HttpRefusal extends HttpException {
  constructor(
    status: number,
    readonly code: AnyRefusalCode | ActFileRefusalCode,
  ) {
    super(code, status);
  }
}
