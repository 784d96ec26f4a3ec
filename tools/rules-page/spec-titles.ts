import ts from 'typescript';
import { read } from '../docs-check/repository';

const SUITES = ['describe'];
const TESTS = ['it', 'test'];

/** Every test of a spec as `suite › test`, titles as they are written: `%s` stands where a table fills it in. */
export function titlesIn(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const titles: string[] = [];
  const walk = (node: ts.Node, suites: string[]): void => {
    const call = ts.isCallExpression(node) ? titledCall(node) : null;
    if (call && TESTS.includes(call.name)) titles.push([...suites, call.title].join(' › '));
    const inside = call && SUITES.includes(call.name) ? [...suites, call.title] : suites;
    ts.forEachChild(node, (child) => walk(child, inside));
  };
  walk(source, []);
  return titles;
}

/** `describe('…')`, `it('…')` and `it.each(…)('…')`. */
function titledCall({ expression, arguments: [title] }: ts.CallExpression): { name: string; title: string } | null {
  if (!title || !ts.isStringLiteralLike(title)) return null;
  const named = ts.isCallExpression(expression) ? expression.expression : expression;
  const name = ts.isPropertyAccessExpression(named) ? named.expression : named;
  return ts.isIdentifier(name) ? { name: name.text, title: title.text } : null;
}
