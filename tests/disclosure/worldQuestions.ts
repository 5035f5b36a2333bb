import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { demoCaseId, demoPlaceNames, demoShelterNames, placeIdOf, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';

export interface WorldQuestion {
  readonly persona: PersonaName;
  readonly document: string;
}

/** Ids a question may name, by whatever stands for one: what is there, what is there in one world only, what is nowhere. */
export interface KnownIds {
  readonly referrals: readonly string[];
  /** Of grants, consents, openings, compromises, notices, entries. */
  readonly records: readonly string[];
  readonly cases: readonly string[];
  readonly codes: readonly string[];
}

export const nowhere = '00000000-0000-4000-8000-000000000000';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const moments = [inDays(-2), inDays(-0.1), inDays(20), inDays(400)];
const dates = [inDays(-20), inDays(-1), inDays(3), inDays(60)].map((moment) => moment.slice(0, 10));
const places = demoPlaceNames.map(placeIdOf);
const shelters = demoShelterNames.map(shelterIdOf);

/** Values of an argument or input field by its name; everything that is not here goes by its type. */
const pools = ({ referrals, records, cases, codes }: KnownIds): Readonly<Record<string, readonly unknown[]>> => ({
  'place.id': [...places, nowhere, 'x'],
  'shelter.id': [...shelters, nowhere],
  'case.id': [...cases, nowhere],
  'referral.id': [...referrals, nowhere],
  // A key that is destroyed would end what is compared.
  'forgetPlace.placeId': [placeIdOf('apricot'), nowhere],
  // Broken glass is a right that would outlast its question.
  'breakGlass.text': ['', 'nine lett'],
  placeId: [...places, nowhere],
  shelterId: shelters,
  caseId: [...cases, demoCaseId, nowhere],
  referralId: [...referrals, nowhere],
  referralCode: [...codes, 'AAAA-AAAA-AAAA'],
  unitId: [unitIdOf('juniper', 'Room 3'), unitIdOf('poplar', 'Room B'), nowhere],
  memberId: [memberIdOf('hotline'), memberIdOf('lawyer'), nowhere],
  witnessedBy: [memberIdOf('counsellor'), nowhere],
  recipientOrganisationId: [organisationIdOf('law-office'), organisationIdOf('hospital')],
  zones: [[]],
  id: [...records, nowhere],
  first: [1, 2, 3, 20, 100, 0, 101],
  after: ['x'],
  adults: [1, 2, 3],
  age: [0, 3, 9, 12, 15],
  pets: [0, 1],
  oldestBoy: [10, 16],
  mostChildren: [2, 4],
  'consistencyProof.from': [1, 2],
  'consistencyProof.to': [2, 3],
  languages: [[], ['ru'], ['ky', 'ru']],
  exclusionAreas: [[], ['North Bazaar'], ['South Station', 'Nowhere']],
  text: ['A text of more than ten letters.', 'short'],
  reference: ['file-1', 'file-2', ''],
  idempotencyKey: ['two-worlds-key-1', 'two-worlds-key-2', 'two-worlds-key-3'],
});

type Draw = fc.GeneratorValue;

// By number: what is drawn from is compared as data, and a schema's types refer to each other.
const pick = <Item>(draw: Draw, from: readonly Item[]): Item => from[draw(fc.nat, { max: from.length - 1 })] as Item;
const some = <Item>(draw: Draw, from: readonly Item[], size: { minLength?: number; maxLength: number }): Item[] =>
  draw(
    fc.shuffledSubarray,
    from.map((_item, index) => index),
    size,
  ).map((index) => from[index] as Item);

function argumentOf(
  draw: Draw,
  path: string,
  { name, type }: Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>,
  known: KnownIds,
): unknown {
  const byName = pools(known);
  const pool = byName[`${path}.${name}`] ?? byName[name] ?? (/Id$/.test(name) ? byName.id : undefined);
  if (pool !== undefined && !isInputObjectType(getNamedType(type))) return pick(draw, pool);
  const of = (inner: GraphQLInputType): unknown => {
    if (isNonNullType(inner)) return of(inner.ofType);
    if (isListType(inner)) return draw(fc.array, fc.constant(null), { maxLength: 2 }).map(() => of(inner.ofType));
    if (isEnumType(inner)) return { enum: pick(draw, inner.getValues()).name };
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || draw(fc.boolean));
      return Object.fromEntries(fields.map((field) => [field.name, argumentOf(draw, path, field, known)]));
    }
    const scalars: Readonly<Record<string, () => unknown>> = {
      Boolean: () => draw(fc.boolean),
      Int: () => draw(fc.nat, { max: 5 }),
      DateTime: () => pick(draw, moments),
      Date: () => pick(draw, dates),
    };
    return scalars[inner.name]?.() ?? 'words';
  };
  return of(type);
}

/** As GraphQL writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('enum' in value) return String(value.enum);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}: ${literal(one)}`)
    .join(', ')} }`;
}

/** A random selection, with aliases that keep the field's name (`address__3`), and fragments. */
class Writer {
  readonly fragments: string[] = [];
  #fields = 0;
  readonly #draw: Draw;
  readonly #known: KnownIds;

  constructor(draw: Draw, known: KnownIds) {
    this.#draw = draw;
    this.#known = known;
  }

  field(path: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#fields += 1;
    const given = field.args.filter(({ type, name }) => isNonNullType(type) || this.#draw(fc.nat, { max: 9 }) < (name === 'first' ? 5 : 2));
    const args = given.map((arg) => `${arg.name}: ${literal(argumentOf(this.#draw, path, arg, this.#known))}`);
    const alias = args.length > 0 || this.#draw(fc.nat, { max: 4 }) === 0 ? `${field.name}__${this.#fields}: ` : '';
    const type = getNamedType(field.type);
    const selection = isObjectType(type) ? ` ${this.selection(type, depth + 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`;
  }

  selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const branches = fields.filter((field) => isObjectType(getNamedType(field.type)));
    const isConnection = /(Connection|Edge|Payload)$/.test(type.name);
    const chosen = new Set<GraphQLField<unknown, unknown>>(
      isConnection ? [...branches, ...leaves] : some(this.#draw, leaves, { maxLength: Math.min(leaves.length, 5) }),
    );
    if (!isConnection && depth < 7 && branches.length > 0 && this.#fields < 30)
      for (const branch of some(this.#draw, branches, {
        minLength: 1,
        maxLength: Math.min(branches.length, depth < 3 ? 3 : 1),
      }))
        chosen.add(branch);
    const written = [...chosen]
      .filter((field) => this.#fields < 60 || !isObjectType(getNamedType(field.type)))
      .map((field) => this.field('', field, depth));
    const body = ['__typename', ...written].join(' ');
    const form = this.#draw(fc.nat, { max: 9 });
    if (form === 0) return `{ ... on ${type.name} { ${body} } }`;
    if (form > 1) return `{ ${body} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    return `{ ...${name} }`;
  }
}

/** A random question over the whole schema. */
export function questions(schema: GraphQLSchema, personas: readonly PersonaName[], known: KnownIds, { mutations }: { mutations: boolean }) {
  const query = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutation = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fc.gen().map((draw): WorldQuestion => {
    const writer = new Writer(draw, known);
    const changes = mutations && draw(fc.nat, { max: 7 }) === 0;
    const roots = changes ? [pick(draw, mutation)] : some(draw, query, { minLength: 1, maxLength: 2 });
    const body = roots.map((root) => writer.field(root.name, root, 0)).join(' ');
    return {
      persona: pick(draw, personas),
      document: [`${changes ? 'mutation' : 'query'} { ${body} }`, ...writer.fragments].join(' '),
    };
  });
}

const placeFields =
  'id kind zone { id name } disclosure { precision reason mayRequest expiresAt } window { opensAt } knownBy { how } grants { id } compromise { id }';
const change = (name: string, input: string, fields = '') =>
  `mutation { ${name}(input: { ${input} }) { ${fields} errors { code field message } } }`;

/** What somebody who looks for a difference asks first, one after the other. */
export const likelyQuestions = ({ referrals, records, cases }: KnownIds, aboutPlace: string): readonly string[] => [
  `{ ${places.map((id, index) => `place__${index}: place(id: "${id}") { ${placeFields} }`).join(' ')} }`,
  `{ ${places.map((id, index) => `place__${index}: place(id: "${id}") { region city address coordinates { latitude } directions phone disclosure { precision } }`).join(' ')} }`,
  change(
    'requestDisclosure',
    `placeId: "${aboutPlace}", precision: EXACT, purpose: PROTECTION, reference: "probe", expiresAt: "${moments[2]}"`,
    'grant { id state place { id kind disclosure { mayRequest } } memberId }',
  ),
  change(
    'declareCompromised',
    `placeId: "${aboutPlace}", reasonCode: OTHER, text: "A text of more than ten letters."`,
    'compromise { id }',
  ),
  change(
    'recordToldOffSystem',
    `placeId: "${aboutPlace}", precision: CITY, channel: LETTER, toldAt: "2026-01-01T00:00:00Z", recipient: "probe"`,
  ),
  `mutation { ${records
    .slice(-8)
    .map((id, index) => `revokeDisclosure__${index}: revokeDisclosure(input: { grantId: "${id}" }) { grant { id } errors { code } }`)
    .join(' ')} }`,
  `{ ledger(first: 30) { edges { cursor node { kind placeId caseId organisation { id } precision reason subjectId recipientMemberId recipient { id } } } pageInfo { hasNextPage endCursor } }
    myGrants { edges { node { id state place { id kind } basis } } } grantsToDecide { edges { node { id state place { id } } } }
    breakGlassOpenings { edges { node { id flagged text } } } notices { edges { node { id kind place { id } } } } }`,
  `{ myReferrals { edges { node { id code status from { id } hold { state } } } } organisations { id name kind } availabilityBoard { __typename } myShelters { id name }
    bedAvailability(input: { reference: "probe", household: { adults: 1, children: [] } }) { edges { node { fit shelter { id codeName name } reasons { message } } } }
    ${cases.map((id, index) => `case__${index}: case(id: "${id}") { id reference survivor { name } }`).join(' ')}
    ${referrals.map((id, index) => `referral__${index}: referral(id: "${id}") { id status }`).join(' ')} }`,
];
