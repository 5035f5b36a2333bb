import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** Which coordinates of a schema somebody was answered with a value. */
export class AnsweredCoordinates {
  readonly #answered = new Set<string>();

  /** @param data as it was answered, without aliases */
  note(type: GraphQLObjectType | null | undefined, data: unknown): void {
    if (Array.isArray(data)) for (const one of data) this.note(type, one);
    else if (type && typeof data === 'object' && data !== null)
      for (const [name, value] of Object.entries(data)) {
        const field = type.getFields()[name];
        if (field === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
        this.#answered.add(`${type.name}.${name}`);
        const next = getNamedType(field.type);
        if (isObjectType(next)) this.note(next, value);
      }
  }

  has(coordinate: string): boolean {
    return this.#answered.has(coordinate);
  }
}

/** `Type.field` of everything a subgraph adds to the graph, but for the machinery of federation. */
export const coordinatesOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('_')
      ? Object.keys(type.getFields())
          .filter((field) => !field.startsWith('_'))
          .map((field) => `${type.name}.${field}`)
      : [],
  );
