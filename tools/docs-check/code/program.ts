import { join } from 'node:path';
import ts from 'typescript';
import { repository } from '../repository';

const WORKFLOW = join(repository, 'libs/workflow/src');

/** The rules' sources as the compiler sees them, so that a page is held against what is written and not against a copy. */
export const program = ts.createProgram({
  rootNames: [join(WORKFLOW, 'index.ts')],
  options: {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
});

export const checker = program.getTypeChecker();

/** @param path from `libs/workflow/src` */
export function sourceOf(path: string): ts.SourceFile {
  const source = program.getSourceFile(join(WORKFLOW, path));
  if (!source) throw new Error(`libs/workflow/src/${path} is no part of the rules any more.`);
  return source;
}

export const isOurs = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(WORKFLOW);
