import { MAX_QUOTE_CHARACTERS, parseActDocument } from '@acuerda/document';
import { isLocalDate } from '@acuerda/workflow';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { z } from 'zod';
import { isPrintable, isPrintableLine } from '../text/printable';

/** Values are checked where they enter; what passes is what the type says. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

function stringScalar(name: string, description: string, check: (value: string) => string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new BadInput(`${name} is a string.`);
    return check(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function text(name: string, limit: number, description: string, oneLine: boolean): GraphQLScalarType {
  return stringScalar(name, description, (value) => {
    const trimmed = value.trim().normalize('NFC');
    if (trimmed.length > limit) throw new BadInput(`${name} holds at most ${limit} characters.`);
    if (!(oneLine ? isPrintableLine : isPrintable)(trimmed)) {
      throw new BadInput(`${name} holds a character that can't be printed.`);
    }
    return trimmed;
  });
}

export const ShortText = text('ShortText', 300, 'One line of at most 300 characters.', true);
export const CitationText = text('CitationText', 2000, 'At most 2,000 characters: where something is written.', false);
export const LongText = text('LongText', 10_000, 'At most 10,000 characters.', false);

/** Words of a text as they stand in it, blanks and all: they are compared with it. */
export const QuoteText = stringScalar('QuoteText', 'Words of a text, to the letter.', (value) => {
  if (value.length > MAX_QUOTE_CHARACTERS)
    throw new BadInput(`QuoteText holds at most ${MAX_QUOTE_CHARACTERS} characters.`);
  return value;
});

// Years that an act can speak of; beyond them neither PostgreSQL nor the order of strings follows.
const isDay = (value: string) => datePattern.test(value) && value >= '1900' && value < '3000' && isLocalDate(value);

export const LocalDateScalar = stringScalar(
  'LocalDate',
  "A calendar day, YYYY-MM-DD, in the body's time zone.",
  (value) => {
    if (!isDay(value)) throw new BadInput('LocalDate is a day of the calendar, YYYY-MM-DD, from 1900 to 2999.');
    return value;
  },
);

export const InstantScalar = stringScalar('Instant', 'ISO-8601 in UTC with milliseconds.', (value) => {
  if (!instantPattern.test(value) || new Date(value).toJSON() !== value) {
    throw new BadInput('Instant is ISO-8601 in UTC with milliseconds.');
  }
  return value;
});

/** Only ever written by us: facts go out and never come in. */
export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description: 'JSON values that a sentence about a refusal or a finding needs.',
  serialize: (value) => value,
  parseValue: () => {
    throw new BadInput('Facts are never sent.');
  },
});

export const ActDocumentScalar = new GraphQLScalarType({
  name: 'ActDocument',
  description: 'An act as ProseMirror JSON, checked against the schema of libs/document.',
  serialize: (value) => value,
  parseValue: (value) => {
    const result = parseActDocument(value);
    if ('error' in result)
      throw new BadInput(`The document is not as it should be: ${result.error} at ${result.path}.`);
    return result.ok;
  },
});

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Written as ID: what it holds is a UUID, and anything else is refused before it reaches the database. */
export const UuidScalar = stringScalar('Uuid', 'A UUID in lower case.', (value) => {
  if (!uuidPattern.test(value)) throw new BadInput('Uuid is a UUID in lower case.');
  return value;
});

export const Sha256Scalar = stringScalar('Sha256', 'SHA-256 in lower-case hexadecimal.', (value) => {
  if (!/^[0-9a-f]{64}$/.test(value)) throw new BadInput('Sha256 is 64 lower-case hexadecimal digits.');
  return value;
});

export const Base64Scalar = stringScalar('Base64', 'Bytes in base64.', (value) => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw new BadInput('Base64 holds bytes in base64.');
  return value;
});

/** First parts of addresses that are the installation's own. */
const reserved = new Set(['api', 'app', 'auth', 'calendar', 'demo', 'graphql', 'health', 'mailbox', 'unsubscribe']);

export const SlugScalar = stringScalar(
  'Slug',
  'Lower-case letters, digits and single hyphens: part of an address.',
  (value) => {
    if (reserved.has(value)) throw new BadInput(`The address ${value} is the installation's own.`);
    if (value.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      throw new BadInput('Slug holds lower-case letters, digits and single hyphens, at most 60.');
    }
    return value;
  },
);

const email = z.email().max(254);

export const EmailScalar = stringScalar('Email', 'An e-mail address.', (value) => {
  const trimmed = value.trim();
  if (!email.safeParse(trimmed).success) throw new BadInput('Email is an e-mail address.');
  return trimmed;
});
