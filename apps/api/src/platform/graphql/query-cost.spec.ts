import { buildSchema, parse, validate, type GraphQLObjectType } from 'graphql';
import { queryCostRule } from './query-cost';

const schema = buildSchema(`
  type Query { me: Person  people: [Person!]!  said(first: Int! = 20): [Comment!]!  page(first: Int! = 20): Page! }
  type Person { id: ID!  name: String!  friends: [Person!]! }
  type Comment { words: String!  by: Person! }
  type Page { items: [Comment!]!  total: Int! }
`);
const friends = (schema.getType('Person') as GraphQLObjectType).getFields().friends!;
friends.extensions = { complexity: 2 };

/** What the rule finds that the text costs. */
function costOf(text: string): number {
  const [error] = validate(schema, parse(text), [queryCostRule(0)]);
  return Number(/found (\d+)/.exec(error?.message ?? '')?.[1] ?? 0);
}

it.each([
  ['a value', '{ me { id } }', 2],
  ['a list of which nothing is known', '{ people { id name } }', 1 + 5 * 2],
  ['a list that says how long it usually is', '{ me { friends { id } } }', 1 + 1 + 2],
  ['a list by what is asked of it', '{ said(first: 3) { words } }', 1 + 3],
  ['a list as long as it is unless asked', '{ said { words } }', 1 + 20],
  ['a list as long as a variable may make it', 'query ($n: Int!) { said(first: $n) { words } }', 1 + 100],
  ['no more than a page gives', '{ said(first: 100000) { words } }', 1 + 100],
  ['no less than one', '{ said(first: -5) { words } }', 2],
  ['a page by its entries', '{ page(first: 3) { total items { words by { id } } } }', 1 + 1 + 1 + 3 * 3],
  ['fragments wherever they are spread', '{ me { ...P } people { ...P } } fragment P on Person { id name }', 3 + 11],
  ['pieces in place', '{ page(first: 2) { ... on Page { items { words } } } }', 1 + 1 + 2],
  ['the names of types', '{ __typename me { __typename } }', 3],
  ['a circle once', '{ ...A } fragment A on Query { me { id } ...A }', 2],
])('%s', (_, text, cost) => expect(costOf(text)).toBe(cost));

it('is refused beyond the limit alone', () => {
  const found = (most: number) => validate(schema, parse('{ people { id } }'), [queryCostRule(most)]);
  expect(found(6)).toEqual([]);
  expect(found(5)).toMatchObject([{ message: 'Query Cost limit of 5 exceeded, found 6.' }]);
});

it('is found at once however fragments spread fragments', () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const text = `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { me { id } }`;
  expect(validate(schema, parse(text), [queryCostRule(1_000)])).toHaveLength(1);
});
