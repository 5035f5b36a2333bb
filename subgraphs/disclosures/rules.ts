import { type PolicyTable, pageInfoRows, standsAs } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { atLeast, fieldPrecision, type LocationSecrets, type Precision } from './domain/index.ts';
import type { PlaceView } from './store/index.ts';

const anybodySignedIn = (_parent: unknown, _args: unknown, { viewer }: Context) => viewer.kind === 'member';
const mayReadLedger = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR');

/** What the policy gives without opening anything. */
const knownAt = (needed: Precision) => ({
  withhold: ({ decision }: PlaceView) => atLeast(decision.precision, needed),
});

/** Judged and written to the ledger in one transaction; refused when either fails. */
const ledgered = (field: keyof LocationSecrets) => ({
  withhold: async ({ id }: PlaceView, _args: unknown, { store }: Context) =>
    atLeast((await store.reveal(id)).decision.precision, fieldPrecision[field]),
});

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  'Query.place': { allow: anybodySignedIn },
  'Query.ledger': { allow: mayReadLedger },

  'Place.id': 'parent',
  'Place.kind': knownAt('ZONE'),
  'Place.zone': knownAt('ZONE'),
  'Place.region': ledgered('region'),
  'Place.city': ledgered('city'),
  'Place.address': ledgered('address'),
  'Place.coordinates': ledgered('coordinates'),
  'Place.directions': ledgered('directions'),
  'Place.phone': ledgered('phone'),
  'Place.disclosure': 'parent',
  'Zone.id': 'parent',
  'Coordinates.latitude': 'parent',
  'Coordinates.longitude': 'parent',
  'Disclosure.precision': 'parent',
  'Disclosure.reason': 'parent',
  'Disclosure.mayRequest': 'parent',
  'LedgerEntryConnection.edges': 'parent',
  'LedgerEntryConnection.pageInfo': 'parent',
  'LedgerEntryEdge.node': 'parent',
  'LedgerEntryEdge.cursor': 'parent',
  ...pageInfoRows,
  'LedgerEntry.id': 'parent',
  'LedgerEntry.at': 'parent',
  'LedgerEntry.kind': 'parent',
  'LedgerEntry.memberId': 'parent',
  'LedgerEntry.organisation': 'parent',
  'LedgerEntry.placeId': 'parent',
  'LedgerEntry.precision': 'parent',
  'LedgerEntry.reason': 'parent',
  'LedgerEntry.requestId': 'parent',
  'Organisation.id': 'parent',
};
