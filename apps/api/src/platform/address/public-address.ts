import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../config/environment.token';
import type { Environment } from '../config/environment';

/** Where people reach this installation: as configured, or as it turned out when the port was taken. */
@Injectable()
export class PublicAddress {
  private listening: string | null = null;

  constructor(@Inject(ENVIRONMENT) private readonly env: Environment) {}

  listensAt(address: string): void {
    this.listening = address;
  }

  /** Absolute URL of a path of ours. */
  url(path: string): string {
    const base = this.env.PUBLIC_URL ?? this.listening ?? `http://localhost:${this.env.PORT}`;
    return new URL(path, base).toString();
  }
}
