import { randomUUID } from 'node:crypto';
import type { Server } from './acuerda';
import { ask, type Variables } from './ask';

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly office: string;
}

/** Somebody of the demonstration who works without a browser: how a spec comes quickly to where it begins. */
export interface Member {
  readonly personId: string;
  ask<Answer>(query: string, variables?: Variables): Promise<Answer>;
  /** Says one command. @throws when it is refused. */
  command(name: string, inputType: string, input: Variables): Promise<void>;
}

interface Refused {
  readonly code: string;
}

/** Signs in as the first person whose office begins so. */
export async function memberOf(server: Pick<Server, 'url'>, office: string): Promise<Member> {
  const { id, cookie } = await enter(server, office);
  const asked = <Answer>(query: string, variables: Variables = {}) => ask<Answer>(server, query, { variables, cookie });
  return {
    personId: id,
    ask: asked,
    command: async (name, inputType, input) => {
      const answer = await asked<Record<string, Refused>>(
        `mutation ($input: ${inputType}!) { ${name}(input: $input) { ... on ActionRefused { code facts } } }`,
        { input: { commandId: randomUUID(), ...input } },
      );
      if (answer[name]?.code) throw new Error(`${office}: ${name} was refused: ${JSON.stringify(answer[name])}`);
    },
  };
}

export async function findDemoPerson(server: Pick<Server, 'url'>, office: string): Promise<DemoPerson> {
  const { session } = await ask<{ session: { demo: { people: DemoPerson[] } } }>(
    server,
    '{ session { demo { people { id name office } } } }',
  );
  const { people } = session.demo;
  const found = people.find((each) => each.office.toLowerCase().startsWith(office.toLowerCase()));
  if (!found) throw new Error(`Nobody is "${office}": ${people.map((each) => each.office).join(', ')}`);
  return found;
}

async function enter(server: Pick<Server, 'url'>, office: string): Promise<{ id: string; cookie: string }> {
  const { id } = await findDemoPerson(server, office);
  const response = await fetch(`${server.url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: id }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Signing in as "${office}" was answered with ${response.status}.`);
  return { id, cookie };
}
