import { dispatchIn } from './dispatch';
import { refusalsReachedFrom, typesWrittenFrom } from './reach';
import { membersOf } from './unions';

/** What the code says of a command. */
export interface CommandFacts {
  type: string;
  fields: string[];
  refusals: string[];
  events: string[];
}

const events = [
  ...membersOf('acuerdo/events.ts', 'AcuerdoEvent'),
  ...membersOf('body/events.ts', 'BodyEvent'),
  ...membersOf('comments/events.ts', 'CommentEvent'),
].map(({ type }) => type);

/** Every type of event that the journal can hold. */
export const eventTypes = new Set(events);

function commandsOf(
  folder: 'acuerdo' | 'body' | 'comments',
  union: string,
): { commands: CommandFacts[]; general: Set<string> } {
  const members = membersOf(`${folder}/commands.ts`, union);
  const { guarded, general } = dispatchIn(
    `${folder}/decide.ts`,
    members.map(({ type }) => type),
  );
  const commands = members.map(({ type, fields }) => {
    const nodes = guarded.get(type);
    if (!nodes) throw new Error(`${folder}/decide.ts does nothing for ${type} that can be told from its text.`);
    const written = [...typesWrittenFrom(nodes)].filter((name) => eventTypes.has(name));
    return { type, fields, refusals: [...refusalsReachedFrom(nodes)].sort(), events: written.sort() };
  });
  return { commands, general };
}

const acuerdo = commandsOf('acuerdo', 'AcuerdoCommand');
const body = commandsOf('body', 'BodyCommand');
const comments = commandsOf('comments', 'CommentCommand');

export const commands: CommandFacts[] = [...acuerdo.commands, ...body.commands, ...comments.commands];

/** Codes that `decide`, `decideBody` and `decideComment` refuse with before any command's own rule is asked. */
export const generalRefusals: string[] = [...acuerdo.general, ...body.general, ...comments.general].sort();
