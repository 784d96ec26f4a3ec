import { ForbiddenException, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { Access, AUDIENCE, type Audience } from './access.decorator';
import { AccessGuard } from './access.guard';
import type { Viewer } from './viewer';

type Handler = (...args: unknown[]) => unknown;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** Every method of every provider or controller that answers a root field or a route, with what declares its audience. */
function handlers(): { name: string; kind: string; audience: Audience | undefined }[] {
  const found = [];
  for (const module of api.app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, Handler> | undefined;
      for (const name of Object.getOwnPropertyNames(prototype ?? {})) {
        const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as Handler | undefined;
        if (name === 'constructor' || typeof handler !== 'function') continue;
        const kind = kindOf(handler);
        if (!kind) continue;
        const field = (Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? name;
        const audience = (Reflect.getMetadata(AUDIENCE, handler) ??
          Reflect.getMetadata(AUDIENCE, metatype)) as Audience;
        found.push({ name: kind === 'route' ? `${metatype.name}.${name}` : field, kind, audience });
      }
    }
  }
  return found;
}

function kindOf(handler: Handler): 'Query' | 'Mutation' | 'route' | null {
  const type = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
  if (type === 'Query' || type === 'Mutation') return type;
  return type === undefined && Reflect.hasMetadata(PATH_METADATA, handler) ? 'route' : null;
}

it('every query, mutation and route declares its audience', () => {
  const all = handlers();
  expect(all.length).toBeGreaterThan(35);
  expect(all.filter(({ audience }) => audience === undefined)).toEqual([]);
});

it('every root field of the schema has such a handler', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type!.getFields()));
  const declared = handlers().filter(({ kind }) => kind !== 'route');
  expect(fields.toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
  expect(schema.getSubscriptionType()).toBeFalsy();
});

describe('the guard', () => {
  const somebody: Viewer = { accountId: '1', administrator: false, locale: 'es' };
  const administrator: Viewer = { ...somebody, administrator: true };

  function admits(audience: Audience | null, viewer: Viewer | null, demo = false): boolean {
    class Handlers {
      undecorated(): void {}
    }
    if (audience)
      Access(audience)(
        Handlers.prototype,
        'undecorated',
        Object.getOwnPropertyDescriptor(Handlers.prototype, 'undecorated')!,
      );
    const guard = new AccessGuard(new Reflector(), { demo } as ConstructorParameters<typeof AccessGuard>[1]);
    return guard.canActivate({
      getHandler: () => Handlers.prototype.undecorated,
      getClass: () => Handlers,
      getType: () => 'http',
      switchToHttp: () => ({ getRequest: () => ({ viewer }) }),
    } as unknown as ExecutionContext);
  }

  it('closes a handler without an audience to everybody', () => {
    for (const viewer of [null, somebody, administrator]) {
      expect(() => admits(null, viewer, true)).toThrow(ForbiddenException);
    }
  });

  it('asks who is nobody to sign in, and tells who is signed in that it is not for them', () => {
    expect(() => admits('signed_in', null)).toThrow(UnauthorizedException);
    expect(() => admits('administrator', null)).toThrow(UnauthorizedException);
    expect(() => admits('administrator', somebody)).toThrow(ForbiddenException);
    expect(admits('administrator', administrator)).toBe(true);
  });

  it('knows no demonstration where there is none', () => {
    expect(() => admits('demo', administrator)).toThrow(ForbiddenException);
    expect(admits('demo', null, true)).toBe(true);
  });
});
