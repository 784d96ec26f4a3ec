import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { asSuperuser } from '../../testing/superuser';
import { startTestApi, type TestApi } from '../../testing/test-api';
import type { TestClient } from '../../testing/test-client';
import { limits } from './graphql.options';

let api: TestApi;
let body: TestSecretariat;
let secretary: TestClient;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  secretary = body.as.secretary;
});
afterAll(() => api.stop());

const screens = join(__dirname, '../../../../web/src');

/** Every operation of the screens, with the fragments that it spreads. */
function operations(): { name: string; text: string }[] {
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  const definitions = files.flatMap((name) => [...parse(readFileSync(join(screens, name), 'utf8')).definitions]);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const used = new Set<FragmentDefinitionNode>();
      const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
        visit(node, {
          FragmentSpread({ name }) {
            const fragment = fragments.find((one) => one.name.value === name.value);
            if (fragment && !used.has(fragment)) {
              used.add(fragment);
              collect(fragment);
            }
          },
        });
      };
      collect(operation);
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
      return { name: operation.name!.value, text: print(document) };
    });
}

describe('what the screens ask', () => {
  const all = operations();

  it('is found', () => expect(all.length).toBeGreaterThan(15));

  it.each(all.map(({ name, text }) => [name, text]))('%s is within the limits', async (_, text) => {
    const answer = await secretary.ask(text, { slug: body.slug, bodyId: body.bodyId });
    expect((answer.errors ?? []).filter(({ message }) => /limit of|exceed/i.test(message))).toEqual([]);
  });
});

describe('what nobody asks in earnest', () => {
  const circle = 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
  const aliases = Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: session { viewer { id } }`).join(' ');
  const nobody = randomUUID();
  const electorate = `electorate { appointments { prolongations { act { ${'title '.repeat(80)} } } } }`;
  const dear = `vote { ${Array.from({ length: limits.aliases }, (_, i) => `a${i}: ${electorate}`).join(' ')} }`;

  it.each([
    ['too deep', /Query depth limit/, `{ body(slug: "x") { ${'seats { '.repeat(10)} id ${'} '.repeat(10)} } }`],
    ['too many aliases', /Aliases limit/, `{ ${aliases} }`],
    ['too many words', /Token limit/, `{ session { ${'viewer { id } '.repeat(400)} } }`],
    ['too many directives', /Directives limit/, `{ session { viewer { id ${'@include(if: true) '.repeat(11)} } } }`],
    ['too dear', /Query Cost limit/, `{ acuerdo(bodyId: "${nobody}", id: "${nobody}") { ${dear} } }`],
    ['a circle of fragments', /fragment|Fragment/, circle],
    ['an unknown field', /Cannot query field/, '{ session { password } }'],
    ['no question', /Syntax Error/, '{ session {'],
  ])('is refused with a code and the request’s id: %s', async (_, why, text) => {
    const { data, errors = [] } = await secretary.ask(text);
    expect(data).toBeFalsy();
    expect(errors.map(({ message }) => message)).toContainEqual(expect.stringMatching(why));
    for (const { extensions } of errors) {
      expect(extensions.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
      expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|Did you mean|node_modules/);
  });

  it('is refused in a batch', async () => {
    const answer = await secretary.request('POST', '/graphql', [{ query: '{ session { viewer { id } } }' }]);
    expect(answer.statusCode).toBe(400);
  });
});

describe('a surprise', () => {
  it('says its code and nothing of the house', async () => {
    await asSuperuser(api, (client) => client.query('alter table membership rename to membership_away'));
    try {
      const answer = await secretary.ask('{ session { viewer { bodies { id } } } }');
      expect(answer.errors).toEqual([
        {
          message: 'INTERNAL',
          path: ['session', 'viewer', 'bodies'],
          extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
        },
      ]);
      const route = await secretary.request('POST', `/api/bodies/${body.bodyId}/import`, Buffer.from('x'), {
        'content-type': 'application/octet-stream',
      });
      expect(route.statusCode).toBe(500);
      expect(route.json()).toEqual({ code: 'INTERNAL', requestId: route.headers['x-request-id'] });
    } finally {
      await asSuperuser(api, (client) => client.query('alter table membership_away rename to membership'));
    }
  });
});

describe('hostile values', () => {
  const create = (title: string) =>
    secretary.ask(`mutation ($input: CreateAcuerdoInput!) { createAcuerdo(input: $input) { __typename } }`, {
      input: { bodyId: body.bodyId, acuerdoId: randomUUID(), commandId: randomUUID(), title },
    });

  it.each([
    ['an end of string', 'a\u0000b'],
    ['an escape', 'a\u001b[31mb'],
    ['a line in a line', 'a\nBcc: b@example.org'],
    ['another way of writing', 'a\u202eb'],
    ['nothing to see', 'a\u200bb'],
    ['half a character', 'a\ud800b'],
    ['a second set of controls', 'a\u0085b'],
    ['301 letters', 'x'.repeat(301)],
  ])('are bad input: %s', async (_, title) => {
    const { errors } = await create(title);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([['0000-01-01'], ['2022-02-30'], ['2022-13-01'], ['10000-01-01'], ['9999-12-31'], ['hoy'], ['2022-1-1']])(
    'are bad input as a day: %s',
    async (day) => {
      const input = {
        bodyId: body.bodyId,
        commandId: randomUUID(),
        appointmentId: body.appointments.society,
        on: day,
        act: { title: 'x', date: '2022-01-01' },
      };
      const { errors } = await secretary.ask(
        'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename } }',
        { input },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it.each([
    ['an id that is none', `{ acuerdo(bodyId: "1", id: "2") { id } }`],
    ['an id in capitals', `{ acuerdo(bodyId: "${'A'.repeat(8)}-AAAA-4AAA-8AAA-${'A'.repeat(12)}", id: "2") { id } }`],
    ['an instant without its thousandths', 'mutation { moveLegalClock(to: "2022-04-24T05:00:00Z") { __typename } }'],
  ])('are no valid question: %s', async (_, text) => {
    const { errors } = await secretary.ask(text);
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('are bad input: a language that there is not', async () => {
    const { errors } = await secretary.ask('mutation { setLocale(locale: "fr") { viewer { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
