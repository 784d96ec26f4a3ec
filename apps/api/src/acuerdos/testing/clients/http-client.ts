import type { AnyRefusal } from '@acuerda/contracts';
import type { ActDocument } from '@acuerda/document';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Sessions } from '../../../identity/sessions';
import { inputTypeOf } from '../../../testing/test-client';
import { type Answer, type Asker, type Command, type Shown, isOfBody } from '../history';
import { mutationOf } from './mutation-of';

interface AnsweredAcuerdo extends Omit<Shown, 'votes'> {
  vote: { votes: Shown['votes'] } | null;
}
type Result = { code?: AnyRefusal['refused']; facts?: AnyRefusal['facts'] } & Partial<AnsweredAcuerdo>;

const SHOWN = `... on Acuerdo {
  status revision { revision: number hash } vote { votes { revision seatId choice standing } } objections { id status }
}`;

/** One browser: a session of its own, and requests over the network. */
export class HttpClient {
  private constructor(
    readonly by: Asker,
    private readonly app: NestFastifyApplication,
    private readonly address: string,
    private readonly session: string,
  ) {}

  static async open(app: NestFastifyApplication, address: string, by: Asker): Promise<HttpClient> {
    return new HttpClient(by, app, address, await app.get(Sessions).open(by.personId));
  }

  async say(key: object, command: Command, text: ActDocument | null): Promise<Answer> {
    const { name, input } = mutationOf(command, text);
    return this.send(name, { ...key, ...input }, isOfBody(command) ? '' : SHOWN);
  }

  save(input: object): Promise<Answer> {
    return this.send('saveDraft', input, '');
  }

  private async send(mutation: string, input: object, fields: string): Promise<Answer> {
    const query = `mutation ($input: ${inputTypeOf(this.app, mutation)}) {
      result: ${mutation}(input: $input) { __typename ... on ActionRefused { code facts } ${fields} }
    }`;
    try {
      const response = await fetch(`${this.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `acuerda=${this.session}` },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const text = await response.text();
      const { data } = JSON.parse(text) as { data?: { result: Result } | null };
      return data ? answerIn(data.result) : { kind: 'failed', because: `${response.status} ${text}` };
    } catch (error) {
      return { kind: 'failed', because: String(error) };
    }
  }
}

function answerIn(result: Result): Answer {
  const { code, facts } = result;
  if (code !== undefined && facts !== undefined) return { kind: 'refused', refusal: { refused: code, facts } };
  const { status, revision, vote, objections } = result;
  if (status === undefined || objections === undefined) return { kind: 'accepted', shown: null };
  return { kind: 'accepted', shown: { status, objections, votes: vote?.votes ?? [], revision: revision ?? null } };
}
