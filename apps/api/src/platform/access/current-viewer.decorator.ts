import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from './request';
import type { Viewer } from './viewer';

const viewerIn = (context: ExecutionContext) => GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer;

/** The person signed in, or null, as a resolver's argument. */
export const MaybeViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerIn(context));

/** The person signed in, as a resolver's argument. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerIn(context);
  if (!viewer) throw new UnauthorizedException();
  return viewer;
});
