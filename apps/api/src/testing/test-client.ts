import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';

export interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; requestId: string } }[];
}

/** What a command answers: `code` and `facts` where it was refused. */
export type CommandAnswer<Result = object> = Result & {
  __typename: string;
  code?: string;
  facts?: Record<string, unknown>;
};

/** Waits for a command that has to be accepted. @throws where it is refused */
export async function accepted(said: Promise<CommandAnswer>): Promise<void> {
  const answer = await said;
  if (answer.code !== undefined) throw new Error(`Refused: ${JSON.stringify(answer)}`);
}

/** Talks to the api over HTTP as one person. */
export class TestClient {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly accountId: string | null,
    readonly session: string | null,
  ) {}

  get id(): string {
    if (!this.accountId) throw new Error('This client has no account.');
    return this.accountId;
  }

  request(method: 'GET' | 'POST', url: string, payload?: object | Buffer, headers: Record<string, string> = {}) {
    return this.app.inject({
      method,
      url,
      ...(payload === undefined ? {} : { payload }),
      headers: { ...headers, ...(this.session ? { cookie: `acuerda=${this.session}` } : {}) },
    });
  }

  /** The whole answer, errors and all. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<Data>> {
    const response = await this.request('POST', '/graphql', { query, variables });
    return response.json();
  }

  /** The data. @throws where the answer has errors */
  async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Says a command: `__typename` of what it answers, with the code and facts of a refusal. */
  async command<Result = object>(
    mutation: string,
    input: Record<string, unknown>,
    fields = '',
  ): Promise<CommandAnswer<Result>> {
    const name = inputTypeOf(this.app, mutation);
    const answer = await this.query<{ result: never }>(
      `mutation ($input: ${name}) {
        result: ${mutation}(input: $input) { __typename ... on ActionRefused { code facts } ${fields} }
      }`,
      { input: { commandId: randomUUID(), ...input } },
    );
    return answer.result;
  }

  /** Says a command that has to be accepted. @throws where it is refused */
  accepted(mutation: string, input: Record<string, unknown>): Promise<void> {
    return accepted(this.command(mutation, input));
  }

  /** Saves a draft. */
  async save(input: Record<string, unknown>): Promise<CommandAnswer<{ version?: number }>> {
    const { result } = await this.query<{ result: CommandAnswer }>(
      `mutation ($input: SaveDraftInput!) {
        result: saveDraft(input: $input) { __typename ... on ActionRefused { code facts } ... on Draft { version } }
      }`,
      { input },
    );
    return result;
  }

  /** Takes the pen of a draft. */
  async takePen(key: { bodyId: string; acuerdoId: string }): Promise<CommandAnswer> {
    const { result } = await this.query<{ result: CommandAnswer }>(
      `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!) {
        result: takePen(bodyId: $bodyId, acuerdoId: $acuerdoId) { __typename ... on ActionRefused { code facts } }
      }`,
      key,
    );
    return result;
  }
}

/** The type of a mutation's input, as the schema names it. */
export function inputTypeOf(app: NestFastifyApplication, mutation: string): string {
  const field = app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`There is no mutation ${mutation}.`);
  return field.args[0]!.type.toString();
}
