import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const mistake = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const literal = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

function parseDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw mistake('A Date is written YYYY-MM-DD.');
}

function parseDateTime(value: unknown): Date {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw mistake('A DateTime is written in ISO 8601 with its offset, such as 2026-03-08T21:00:00Z.');
}

/** A legal day, without a time or zone. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literal(node)),
});

/** A moment, always told in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : parseDateTime(value)).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(literal(node)),
});
