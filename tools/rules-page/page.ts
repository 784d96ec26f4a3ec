import { ACUERDO_STATUSES, REFUSAL_CODES, type AcuerdoStatus } from '../../libs/workflow/src/vocabulary';
import { commands, generalRefusals } from '../docs-check/code/commands';
import { codeSpans, section } from '../docs-check/markdown';
import { read } from '../docs-check/repository';
import { diagramOf } from './diagram';
import { chapters, type Chapter } from './sentences';
import { specFile } from './spec-file';
import { ways, type Way } from './ways';

/** `docs/rules.md` as the code says it should read. */
export function rulesPage(): string {
  const found = ways();
  return [
    '# The rules',
    '',
    'Generated from the code by `npm run rules`; `npm run check` tells when it is out of date. What each command takes and what',
    'its refusals mean stands on [its page](commands/README.md); how the contract is read where it leaves room, in',
    '[the library of the rules](../libs/workflow/README.md).',
    '',
    '## The way of an acuerdo',
    '',
    'Found by trying: what is offered to anybody, in every state that can be reached under rules that differ.',
    '',
    diagramOf(found),
    '',
    '## Status, command, refusal',
    '',
    'A command that is not listed is refused in that status with `WRONG_STATUS`, `VOTE_CLOSED` or',
    '`ALREADY_PUBLISHED`. Any command may be refused with',
    `${code(generalRefusals).join(', ')}.`,
    '',
    ...ACUERDO_STATUSES.map((status) => listOf(status, found)),
    '## What is promised, and which tests hold it',
    '',
    ...chapters.map(chapterOf),
  ].join('\n');
}

const code = (words: readonly string[]): string[] => words.map((word) => `\`${word}\``);

function listOf(status: AcuerdoStatus, found: readonly Way[]): string {
  const here = commands.filter(({ type }) => statusesOf(type).includes(status));
  const lines = here.map(({ type }) => `- ${lineOf(type, status, found)}`);
  return [`### ${status}`, '', ...(lines.length > 0 ? lines : ['Final: no command has a place.']), ''].join('\n');
}

function lineOf(type: string, status: AcuerdoStatus, found: readonly Way[]): string {
  const to = found.filter((way) => way.command === type && way.from === status).map((way) => way.to);
  const leadsTo = to.length > 0 ? `→ ${code(ACUERDO_STATUSES.filter((one) => to.includes(one))).join(', ')}. ` : '';
  return `[${type}](commands/${type}.md) ${leadsTo}Refused with ${code(refusalsOf(type)).join(', ')}.`;
}

/** Those that its page explains, which is held against the code. */
function refusalsOf(command: string): string[] {
  const known = new Set<string>(REFUSAL_CODES);
  const named = codeSpans(section(read(`docs/commands/${command}.md`), 'Refusals'));
  return [...new Set(named)].filter((word) => known.has(word));
}

/** As its page says, which is held against the code. */
function statusesOf(command: string): string[] {
  const line = /^- In status: (.+)$/m.exec(read(`docs/commands/${command}.md`))?.[1] ?? '';
  const named = codeSpans(line);
  return line.startsWith('any') ? [...ACUERDO_STATUSES.slice(0, 4)] : named;
}

const chapterOf = ({ title, sentences }: Chapter): string =>
  [
    `### ${title}`,
    '',
    ...sentences.flatMap(({ says, tests }) => [`- ${says}`, ...tests.map((test) => `  - ${linkTo(test)}`)]),
    '',
  ].join('\n');

function linkTo(test: string): string {
  const [file = '', ...titles] = test.split(' › ');
  return `[${titles.join(' › ').replaceAll('*', '\\*')}](../${specFile(file)})`;
}
