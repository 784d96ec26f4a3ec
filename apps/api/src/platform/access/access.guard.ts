import {
  ForbiddenException,
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ENVIRONMENT } from '../config/environment.token';
import type { Environment } from '../config/environment';
import type { RequestWithViewer } from './request';
import { AUDIENCE, type Audience } from './access.decorator';
import type { Viewer } from './viewer';

/** Denies by default: a handler that declares no audience is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ENVIRONMENT) private readonly env: Environment,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const audience = this.reflector.getAllAndOverride<Audience | undefined>(AUDIENCE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const viewer = viewerOf(context);
    if (this.admits(audience, viewer)) return true;
    const signingInMayHelp = viewer === null && (audience === 'signed_in' || audience === 'administrator');
    throw signingInMayHelp ? new UnauthorizedException() : new ForbiddenException();
  }

  private admits(audience: Audience | undefined, viewer: Viewer | null): boolean {
    switch (audience) {
      case 'public':
        return true;
      case 'signed_in':
        return viewer !== null;
      case 'administrator':
        return viewer?.administrator === true;
      case 'demo':
        return this.env.demo;
      case undefined:
        return false;
    }
  }
}

function viewerOf(context: ExecutionContext): Viewer | null {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ viewer: Viewer | null }>().viewer;
  }
  return context.switchToHttp().getRequest<RequestWithViewer>().viewer;
}
