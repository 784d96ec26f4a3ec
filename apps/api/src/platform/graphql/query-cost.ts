import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Entries that a list is taken to have which says nothing about it. */
const ORDINARY_LIST = 5;
/** Entries of a page whose size stands in a variable: no list gives more at once. */
const LARGEST_PAGE = 100;

/**
 * Refuses what asks for more values than `most`. A field costs one, and what is asked of it as often as it answers: a
 * list by its `first` or its page's, else by what its field declares as complexity, the entries that it usually has.
 */
export const queryCostRule =
  (most: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const type = context.getSchema().getRootType(operation.operation);
      const cost = type ? costOf(operation.selectionSet, { type, page: null }, context, new Map()) : 0;
      if (cost > most) {
        context.reportError(new GraphQLError(`Query Cost limit of ${most} exceeded, found ${cost}.`));
      }
    },
  });

/** Fragments are counted once each, wherever they are spread; one that spreads itself is another rule's to refuse. */
type Fragments = Map<string, number>;

interface Parent {
  type: GraphQLNamedType;
  /** The entries that were asked of a page: the lists that stand in it have as many. Null for what is no page. */
  page: number | null;
}

function costOf(
  { selections }: SelectionSetNode,
  of: Parent,
  context: ValidationContext,
  fragments: Fragments,
): number {
  return selections.reduce((sum, node) => {
    switch (node.kind) {
      case Kind.FIELD:
        return sum + costOfField(node, of, context, fragments);
      case Kind.INLINE_FRAGMENT: {
        const on = node.typeCondition && context.getSchema().getType(node.typeCondition.name.value);
        return sum + costOf(node.selectionSet, { ...of, type: on ?? of.type }, context, fragments);
      }
      case Kind.FRAGMENT_SPREAD:
        return sum + costOfFragment(node.name.value, of, context, fragments);
    }
  }, 0);
}

function costOfFragment(name: string, of: Parent, context: ValidationContext, fragments: Fragments): number {
  const key = `${name} ${of.page ?? ''}`;
  const known = fragments.get(key);
  if (known !== undefined) return known;
  fragments.set(key, 0);
  const fragment = context.getFragment(name);
  const type = fragment && context.getSchema().getType(fragment.typeCondition.name.value);
  const cost = type ? costOf(fragment.selectionSet, { ...of, type }, context, fragments) : 0;
  fragments.set(key, cost);
  return cost;
}

function costOfField(
  node: FieldNode,
  { type: parent, page }: Parent,
  context: ValidationContext,
  fragments: Fragments,
) {
  // What is asked of the schema itself is answered from memory.
  if (node.name.value.startsWith('__') || !node.selectionSet) return 1;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  // A field that there is not is another rule's to refuse.
  if (!field || !isCompositeType(type)) return 1;
  const asked = pageAskedOf(node, field);
  if (!isListType(getNullableType(field.type))) {
    return 1 + costOf(node.selectionSet, { type, page: asked }, context, fragments);
  }
  const entries = asked ?? page ?? Number(field.extensions.complexity ?? ORDINARY_LIST);
  return 1 + entries * costOf(node.selectionSet, { type, page: null }, context, fragments);
}

function pageAskedOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return null;
  const asked = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (asked?.kind === Kind.INT) return Math.min(Math.max(Number(asked.value), 1), LARGEST_PAGE);
  return asked ? LARGEST_PAGE : Number(argument.defaultValue ?? LARGEST_PAGE);
}
