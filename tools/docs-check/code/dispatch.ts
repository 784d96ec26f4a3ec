import ts from 'typescript';
import { codesIn } from './reach';
import { sourceOf } from './program';

/** What a file of decisions does for one command alone, and the codes that it refuses any command with. */
export interface Dispatch {
  guarded: Map<string, ts.Node[]>;
  general: Set<string>;
}

/** The command that a condition such as `command.type === 'vote'`, alone or before an `&&`, asks for. */
function commandAskedFor(condition: ts.Expression): string | null {
  if (!ts.isBinaryExpression(condition)) return null;
  const { left, operatorToken, right } = condition;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return commandAskedFor(left);
  const isType = ts.isPropertyAccessExpression(left) && left.name.text === 'type';
  return isType && ts.isStringLiteral(right) ? right.text : null;
}

/** The command and the code that is for it alone, where the node is a test of the command's type. */
function guardOf(node: ts.Node): { command: string; nodes: ts.Node[] } | null {
  if (ts.isCaseClause(node)) {
    return ts.isStringLiteral(node.expression) ? { command: node.expression.text, nodes: [...node.statements] } : null;
  }
  if (!ts.isIfStatement(node) && !ts.isConditionalExpression(node)) return null;
  const command = commandAskedFor(ts.isIfStatement(node) ? node.expression : node.condition);
  return command === null ? null : { command, nodes: [ts.isIfStatement(node) ? node.thenStatement : node.whenTrue] };
}

/** @param path from `libs/workflow/src` */
export function dispatchIn(path: string, commands: string[]): Dispatch {
  const guarded = new Map<string, ts.Node[]>();
  const general = new Set<string>();
  const walk = (node: ts.Node): void => {
    const guard = guardOf(node);
    const own = guard && commands.includes(guard.command) ? guard.nodes : [];
    if (guard && own.length > 0) guarded.set(guard.command, [...(guarded.get(guard.command) ?? []), ...own]);
    codesIn(node).forEach((code) => general.add(code));
    ts.forEachChild(node, (child) => {
      if (!own.includes(child)) walk(child);
    });
  };
  walk(sourceOf(path));
  return { guarded, general };
}
