import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';

interface Extent {
  /** How many objects below its own a selection goes. */
  readonly depth: number;
  /** Of these only what lies on them: they are asked for elsewhere. */
  readonly leavesOnly?: readonly string[];
  /** About how many fields a selection may have; the gateway refuses documents that are too long. */
  readonly fields?: number;
}

const needsArguments = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything that can be asked of a type, no type twice on one way, in as many selections as it takes. */
export function everythingOf(
  type: GraphQLObjectType,
  { depth, leavesOnly = [], fields: most = 400 }: Extent,
  passed: readonly string[] = [],
): string[] {
  const fields = Object.values(type.getFields()).filter((field) => !needsArguments(field));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const on = [...passed, type.name];
  const branches = fields.flatMap((field) => {
    const next = getNamedType(field.type);
    // What is of its own type, such as what something was before, is asked for once.
    if (next === type && !leavesOnly.includes(type.name)) return [`${field.name} { ${leaves.join(' ')} }`];
    if (!isObjectType(next) || on.includes(next.name) || depth === 0 || leavesOnly.includes(type.name)) return [];
    return everythingOf(next, { depth: depth - 1, leavesOnly, fields: most }, on).map((inner) => `${field.name} { ${inner} }`);
  });
  return packed([['__typename', ...leaves].join(' '), ...branches], most);
}

/** Puts pieces together until a selection is as long as it may be. */
function packed(pieces: readonly string[], most: number): string[] {
  const packs: string[] = [];
  let left = 0;
  for (const piece of pieces) {
    const length = piece.split(' ').length;
    if (packs.length === 0 || length > left) {
      packs.push(piece);
      left = most - length;
    } else {
      packs[packs.length - 1] += ` ${piece}`;
      left -= length;
    }
  }
  return packs;
}
