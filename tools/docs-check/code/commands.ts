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

const events = [...membersOf('acuerdo/events.ts', 'AcuerdoEvent'), ...membersOf('body/events.ts', 'BodyEvent')].map(
  ({ type }) => type,
);

/** Every type of event that the journal can hold. */
export const eventTypes = new Set(events);

function commandsOf(folder: 'acuerdo' | 'body', union: string): { commands: CommandFacts[]; general: Set<string> } {
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

export const commands: CommandFacts[] = [...acuerdo.commands, ...body.commands];

/** Codes that `decide` and `decideBody` refuse with before any command's own rule is asked. */
export const generalRefusals: string[] = [...acuerdo.general, ...body.general].sort();
