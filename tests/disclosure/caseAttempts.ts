import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  valueFromAST,
} from 'graphql';
import { rootArgumentsFor } from '../../hub/demo/rootArguments.ts';

/** In which table of the cases service the ids of an argument or input field lie, by its name or its place. */
const rowsOf: Readonly<Record<string, string>> = {
  'case.id': 'cases',
  'evidenceItem.id': 'evidence_items',
  'evidenceExport.id': 'evidence_exports',
  'serviceReceipt.id': 'served_documents',
  'servedDocument.id': 'served_documents',
  'enforcedOrder.reference': 'references',
  'RecordEnforcedServiceInput.reference': 'references',
  'ReportEnforcedViolationInput.reference': 'references',
  'ServeDocumentInput.relayCode': 'codes',
  'ServeDocumentInput.uploadId': 'service_uploads',
  alarmId: 'alarms',
  assignmentId: 'assignments',
  caseId: 'cases',
  clientId: 'office_clients',
  deadlineId: 'deadlines',
  earlierId: 'filings',
  eventId: 'legal_events',
  evidenceId: 'evidence_items',
  evidenceIds: 'evidence_items',
  examinationId: 'examinations',
  feedId: 'calendar_feeds',
  filingId: 'filings',
  hearingId: 'hearings',
  holidayId: 'holidays',
  incidentId: 'incidents',
  itemId: 'evidence_items',
  itemIds: 'evidence_items',
  orderId: 'protection_orders',
  orderIds: 'protection_orders',
  partyId: 'case_parties',
  personId: 'persons',
  placeId: 'places',
  proofId: 'evidence_items',
  receiptItemId: 'evidence_items',
  referralId: 'referrals',
  relayCodeId: 'relay_codes',
  requestId: 'protection_orders',
  respondentId: 'case_parties',
  safeContactId: 'safe_contacts',
  serviceId: 'served_documents',
  shareId: 'order_shares',
  uploadId: 'files',
  violationId: 'order_violations',
  violationIds: 'order_violations',
  // Of the network, not of a case: the same is said of whoever is in it and whoever is not.
  memberId: 'members',
  organisationId: 'organisations',
  // Names of what is shipped, and the key of an occasion another service tells of: nothing lies behind them.
  setId: 'nothing',
  questionId: 'nothing',
  compromiseId: 'nothing',
};

/** Every kind of row somebody can name. */
export const namedRows: readonly string[] = [...new Set(Object.values(rowsOf))].filter((rows) => rows !== 'nothing');

const person = '{ alias: "P.", name: "probe" }';
const contact = 'channel: PHONE, value: "probe", sharedWith: "probe", safeHours: [], voicemail: false, ifSomebodyElse: "probe"';
const filing = 'addressee: "probe", instance: POLICE_UNIT';

/**
 * Inputs that would do something, where those of a probe among the rightful are refused whatever they name; and those of operations
 * that only services reach. An id stands for one of each kind.
 */
const bolder: Readonly<Record<string, readonly string[]>> = {
  closeCase: ['(input: { caseId: "", outcome: OTHER, reason: "a probe of ten letters", inSpiteOfWhatIsOpen: true })'],
  addPerson: [`(input: { caseId: "", person: ${person} })`],
  changePerson: [`(input: { personId: "", expectedVersion: 0, person: ${person} })`],
  changeParty: ['(input: { partyId: "", expectedVersion: 0, name: "Probe Probe" })'],
  setSafeContact: [`(input: { caseId: "", ${contact} })`, `(input: { safeContactId: "", expectedVersion: 0, ${contact} })`],
  draftFiling: [`(input: { caseId: "", template: LOST_FILE, ${filing} })`],
  makeCourtBundle: ['(input: { caseId: "", language: EN, items: [{ filingId: "" }, { evidenceId: "" }] })'],
  issueRelayCode: ['(input: { caseId: "", label: "the court" })'],
  correctLegalEvent: ['(input: { eventId: "", happenedOn: "2026-01-02" })'],
  correctOrder: ['(input: { orderId: "", expectedVersion: 0, issuedBy: "probe" })'],
  moveHearing: ['(input: { hearingId: "", expectedVersion: 0, scheduledAt: "2090-01-01T00:00:00Z" })'],
  recordCustody: ['(input: { itemId: "", kind: HANDED_OVER, on: "2026-01-01", who: "probe" })'],
  linkPlace: ['(input: { caseId: "", placeId: "", kind: RESIDENCE })'],
  notifyTeam: ['(input: { caseId: "" })'],
  followReferral: ['(input: { caseId: "", referralId: "" })'],
  askRiskAgain: ['(input: { caseId: "", compromiseId: "" })'],
};

type Steps = readonly (string | number)[];
/** Where an input names something, and what. */
interface Place {
  readonly steps: Steps;
  readonly rows: string;
  readonly isList: boolean;
  readonly given: boolean;
}

/** One question that names something of a case. */
export interface Attempt {
  /** As `closeCase(caseId)`. */
  readonly name: string;
  /** What of the asker's own it stands on; otherwise everything it names is the case's. */
  readonly onOwn: boolean;
  readonly rows: readonly string[];
  /** @param idOf an id of a kind, as the question is to name it */
  variables(idOf: (rows: string) => string): Record<string, unknown>;
}

function placesIn(type: GraphQLInputType, value: unknown, owner: string, name: string, steps: Steps = []): Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, value, owner, name, steps);
  const named = getNamedType(type);
  const rows = rowsOf[`${owner}.${name}`] ?? rowsOf[name];
  if (named.name === 'ID' && rows === undefined) throw new Error(`Say in which table the ids of ${owner}.${name} lie.`);
  if ((named.name === 'ID' || rowsOf[`${owner}.${name}`]) && rows !== undefined)
    return [{ steps, rows, isList: isListType(type), given: Array.isArray(value) ? value.length > 0 : value !== undefined }];
  if (isListType(type))
    return (Array.isArray(value) ? value : []).flatMap((one, index) => placesIn(type.ofType, one, owner, name, [...steps, index]));
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.type, (value as Record<string, unknown>)[field.name], type.name, field.name, [...steps, field.name]),
  );
}

function put(into: Record<string, unknown>, [step = '', ...rest]: Steps, id: unknown): void {
  if (rest.length === 0) into[step] = id;
  else put(into[step] as Record<string, unknown>, rest, id);
}

const writtenOf = rootArgumentsFor({ referralIds: ['x'] });

/** A root field's arguments as values. @throws when nobody has said which */
function argumentsOf(field: GraphQLField<unknown, unknown>): Record<string, unknown>[] {
  const required = field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const written = bolder[field.name] ?? writtenOf(field.name);
  if (required && written.includes('')) throw new Error(`Say with which arguments ${field.name} is asked: in hub/demo/rootArguments.ts.`);
  return written.map((text) => {
    const [definition] = parse(`{ ${field.name}${text} }`).definitions;
    const selection = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined;
    const nodes = selection?.kind === 'Field' ? (selection.arguments ?? []) : [];
    return Object.fromEntries(
      field.args.flatMap(({ name, type }) => {
        const value = valueFromAST(nodes.find((node) => node.name.value === name)?.value, type);
        return value === undefined ? [] : [[name, JSON.parse(JSON.stringify(value))]];
      }),
    );
  });
}

/**
 * What can be tried with a root field by somebody who has guessed ids: all it names of the case, and each one with the rest the asker's own.
 * Nothing when it names nothing.
 * @param own a row of each kind that is the asker's; null when they have none
 */
export function attemptsOf(field: GraphQLField<unknown, unknown>, own: ReadonlyMap<string, string> | null, nowhere: string): Attempt[] {
  return argumentsOf(field).flatMap((base) => {
    const places = field.args.flatMap((arg) => placesIn(arg.type, base[arg.name], field.name, arg.name, [arg.name]));
    const given = places.filter((place) => place.given);
    const attempt = (aims: readonly Place[], rest: readonly Place[]): Attempt => ({
      name: `${field.name}(${aims.map(({ steps }) => steps.at(-1)).join(', ')})${rest.length > 0 ? ' on their own' : ''}`,
      onOwn: rest.length > 0,
      rows: aims.map(({ rows }) => rows),
      variables: (idOf) => {
        const values = structuredClone(base);
        for (const { steps, rows, isList } of rest) put(values, steps, isList ? [own?.get(rows) ?? nowhere] : (own?.get(rows) ?? nowhere));
        for (const { steps, rows, isList } of aims) put(values, steps, isList ? [idOf(rows)] : idOf(rows));
        return values;
      },
    });
    const aimed = (own !== null && places.length > 1 ? places : []).map((place) =>
      attempt(
        [place],
        given.filter((other) => other !== place),
      ),
    );
    return [...(given.length > 0 ? [attempt(given, [])] : []), ...aimed].filter(({ rows }) => rows.some((one) => one !== 'nothing'));
  });
}

/** Arguments a root field is asked with by somebody who has guessed nothing. */
export const plainArgumentsOf = (field: GraphQLField<unknown, unknown>): Record<string, unknown> => argumentsOf(field)[0] ?? {};

/** A question as a document with its variables. */
export const documentOf = (operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, selection: string): string => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const body = `${field.name}${passed === '' ? '' : `(${passed})`} ${selection === '' ? '' : `{ ${selection} }`}`;
  return `${operation} ${declared === '' ? '' : `Asked(${declared})`} { ${body} }`;
};

export const rootFieldsOf = (schema: GraphQLSchema, operation: 'query' | 'mutation'): GraphQLField<unknown, unknown>[] =>
  Object.values((operation === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).filter(
    ({ name }) => !name.startsWith('_'),
  );
