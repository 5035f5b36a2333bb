import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Coordinates whose value gives somebody or somewhere away. */
export const secretCoordinates: readonly string[] = [
  'Place.region',
  'Place.city',
  'Place.address',
  'Place.coordinates',
  'Place.directions',
  'Place.phone',
  'Shelter.name',
  'Person.name',
  'SafeContact.sharedWith',
  'SafeContact.codePhrase',
  'SafeContact.ifSomebodyElse',
  'ContactDetailPayload.value',
  'CaseParty.name',
  'CaseStep.reason',
  'ConflictOverride.reason',
  'ProtectionOrder.number',
  'ProtectionOrder.text',
  'OrderHistoryEntry.note',
  'OrderViolation.description',
  'OrderViolation.toldTo',
  'OrderViolation.registrationNumber',
  'OrderViolation.decision',
  'Incident.description',
  'Incident.place',
  'Hearing.court',
  'Hearing.room',
  'Hearing.safetyNote',
  'RelayCode.label',
  'ServedDocument.fileName',
  'ServedDocument.courtFileNumber',
  'ServiceReceipt.fileName',
  'ServiceReceipt.courtFileNumber',
  'Hearing.outcome',
  'ForensicExamination.bureau',
  'ForensicExamination.orderedBy',
  'ForensicExamination.number',
  'Deadline.title',
  'DeadlineVersion.note',
  'Filing.addressee',
  'Filing.respondent',
  'Filing.grounds',
  'Filing.receipt',
  'EvidenceItem.title',
  'EvidenceItem.description',
  'EvidenceItem.takenBy',
  'CustodyEvent.who',
  'CustodyEvent.receiptNumber',
  'CustodyEvent.note',
  'RiskItem.note',
];

/** One way through the schema to an object that has secrets. */
export interface SecretPath {
  readonly operation: 'query' | 'mutation' | 'subscription';
  /** Field names from the root. */
  readonly fields: readonly string[];
  /** The object type at the end. */
  readonly type: string;
  /** Its secret fields, each with the selection it needs. */
  readonly secrets: readonly string[];
}

const coordinate = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => `${type.name}.${field.name}`;

/** Leaves of a secret's own type, as a selection; empty for a scalar. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const leaves = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return ` { ${leaves.map(({ name }) => name).join(' ')} }`;
}

/** Every way through the schema, no object type twice on one way, that ends at an object with secrets. */
export function secretPaths(schema: GraphQLSchema): SecretPath[] {
  const found: SecretPath[] = [];
  const walk = (type: GraphQLObjectType, operation: SecretPath['operation'], fields: readonly string[], passed: readonly string[]) => {
    const secrets = Object.values(type.getFields()).filter((field) => secretCoordinates.includes(coordinate(type, field)));
    if (secrets.length > 0)
      found.push({ operation, fields, type: type.name, secrets: secrets.map((field) => `${field.name}${selectionOf(field.type)}`) });
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (isObjectType(next) && !passed.includes(next.name)) walk(next, operation, [...fields, field.name], [...passed, next.name]);
    }
  };
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  if (query) walk(query, 'query', [], [query.name]);
  if (mutation) walk(mutation, 'mutation', [], [mutation.name]);
  if (subscription) walk(subscription, 'subscription', [], [subscription.name]);
  return found;
}

export const forms = ['plain', 'aliased', 'inline fragment', 'named fragment'] as const;
export type Form = (typeof forms)[number];

/**
 * Writes a path as a document.
 * @param rootArguments the root field's arguments in GraphQL, with their parentheses; empty for none
 */
export function documentFor({ operation, fields, type, secrets }: SecretPath, rootArguments: string, form: Form = 'plain'): string {
  const leaves = form === 'aliased' ? secrets.map((secret, index) => `a${index}: ${secret}`) : secrets;
  const selection = {
    plain: leaves.join(' '),
    aliased: leaves.join(' '),
    'inline fragment': `... on ${type} { ${leaves.join(' ')} }`,
    'named fragment': '...Secrets',
  }[form];
  const [root = '', ...rest] = fields;
  const inner = rest.reduceRight((body, field) => `${field} { ${body} }`, `__typename ${selection}`);
  const fragment = form === 'named fragment' ? ` fragment Secrets on ${type} { ${leaves.join(' ')} }` : '';
  return `${operation} { ${root}${rootArguments} { ${inner} } }${fragment}`;
}
