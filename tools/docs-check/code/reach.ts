import ts from 'typescript';
import { checker, isOurs } from './program';

/** The functions and constants of the rules that a name stands for. */
function declarationsOf(identifier: ts.Identifier): ts.Node[] {
  const symbol = checker.getSymbolAtLocation(identifier);
  if (!symbol) return [];
  const named = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (named.declarations ?? []).filter(
    (declaration) =>
      isOurs(declaration) && (ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration)),
  );
}

/** Visits the nodes, and those of every function that they use, and that these use, once each. */
function visitReached(nodes: ts.Node[], visit: (node: ts.Node) => void): void {
  const seen = new Set<ts.Node>();
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    visit(node);
    if (ts.isIdentifier(node)) {
      for (const declaration of declarationsOf(node)) {
        if (seen.has(declaration)) continue;
        seen.add(declaration);
        walk(declaration);
      }
    }
    ts.forEachChild(node, walk);
  };
  nodes.forEach(walk);
}

function stringsIn(node: ts.Node): string[] {
  const found: string[] = [];
  const walk = (inner: ts.Node): void => {
    if (ts.isStringLiteral(inner)) found.push(inner.text);
    ts.forEachChild(inner, walk);
  };
  walk(node);
  return found;
}

/** The codes in the first argument of a call of `refuse`; none for any other node. */
export function codesIn(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'refuse') return [];
  const [code] = node.arguments;
  return code ? stringsIn(code).filter((text) => /^[A-Z_]+$/.test(text)) : [];
}

/** Every refusal code that the nodes, or anything that they use, name. An upper bound: some may be answered and dropped. */
export function refusalsReachedFrom(nodes: ts.Node[]): Set<string> {
  const codes = new Set<string>();
  visitReached(nodes, (node) => codesIn(node).forEach((code) => codes.add(code)));
  return codes;
}

/** Every value of a `type` that the nodes, or anything that they use, write into an object. */
export function typesWrittenFrom(nodes: ts.Node[]): Set<string> {
  const types = new Set<string>();
  visitReached(nodes, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name) || node.name.text !== 'type') return;
    if (ts.isStringLiteral(node.initializer)) types.add(node.initializer.text);
  });
  return types;
}
