import ts from 'typescript';
import { checker, sourceOf } from './program';

/** One member of a union that `type` tells apart: a command or an event. */
export interface Member {
  type: string;
  fields: string[];
}

/** The members of the union type `name`, as `path` (from `libs/workflow/src`) exports it. */
export function membersOf(path: string, name: string): Member[] {
  const module = checker.getSymbolAtLocation(sourceOf(path));
  const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
  if (!symbol) throw new Error(`${path} exports no ${name}.`);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return (type.isUnion() ? type.types : [type]).map(memberOf);
}

function memberOf(type: ts.Type): Member {
  const fields = type.getProperties().map((property) => property.name);
  const tag = type.getProperty('type');
  const literal = tag && checker.getTypeOfSymbol(tag);
  if (!literal?.isStringLiteral()) throw new Error('A member of the union has no type of its own.');
  return { type: literal.value, fields: fields.filter((field) => field !== 'type') };
}
