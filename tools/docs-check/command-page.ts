import type { CommandFacts } from './code/commands';
import { codeSpans, section, tableRows, without } from './markdown';

/** What a page may name besides what belongs to its own command. */
export interface Vocabulary {
  /** Codes that any command may be refused with, or that the api refuses with by itself. */
  otherRefusals: string[];
  refusals: string[];
  events: Set<string>;
  mutations: string[];
  /** Statuses, causes and the like. */
  words: string[];
}

const isRefusalCode = (span: string): boolean => /^[A-Z]+(_[A-Z]+)+$/.test(span);
const camel = (type: string): string => type.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const mutationOf = (page: string): string | undefined => /^- Mutation: `(\w+)`/m.exec(page)?.[1];
const saysNoMutation = (page: string): boolean => /^- Mutation: none\b/m.test(page);

/** What is wrong with a command's page, held against what the code says; nothing where it is true. */
export function faultsOf(page: string, command: CommandFacts, known: Vocabulary): string[] {
  const spans = codeSpans(page);
  const codes = spans.filter(isRefusalCode);
  const happens = codeSpans(section(page, 'What happens'));
  const fields = tableRows(section(page, 'Payload')).flatMap(([field]) => codeSpans(field ?? ''));
  const mutation = mutationOf(page);
  const complain = (words: string, found: string[]) => found.map((one) => `${words} ${one}`);
  return [
    ...complain('is not titled', page.startsWith(`# ${command.type}\n`) ? [] : [command.type]),
    ...complain('leaves out the refusal', without(command.refusals, codes)),
    ...complain('names a refusal that no code has:', without(codes, known.refusals)),
    ...complain(
      'names a refusal of another command:',
      without(codes, [...command.refusals, ...known.otherRefusals]).filter((code) => known.refusals.includes(code)),
    ),
    ...complain('leaves out the field', without(command.fields, fields)),
    ...complain('names a field that the command does not have:', without(fields, command.fields)),
    ...complain('leaves out the event', without(command.events, happens)),
    ...complain('names an event that is none:', without(recorded(page, known.words), known.events)),
    ...complain(
      'names a mutation that the schema does not have:',
      without(mutation ? [mutation] : [], known.mutations),
    ),
    ...complain(
      'does not name the mutation',
      mutation ? [] : known.mutations.filter((name) => name === camel(command.type)),
    ),
    ...complain('says nothing of its', mutation || saysNoMutation(page) ? [] : ['mutation']),
  ];
}

/** What stands in code below "What happens" and is written like an event, words of the vocabulary left out. */
const recorded = (page: string, words: string[]): string[] =>
  without(
    codeSpans(section(page, 'What happens')).filter((span) => /^[a-z]+(_[a-z]+)+$/.test(span)),
    words,
  );
