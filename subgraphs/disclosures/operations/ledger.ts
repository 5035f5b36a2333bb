import { type PageArguments, queryKey } from '../../../platform/pagination.ts';
import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import type { QueryLedgerArgs } from '../schema.generated.ts';
import type { LedgerEntryRow } from '../store/index.ts';

const position = ({ sequence }: LedgerEntryRow) => String(sequence);

export async function listLedger({ filter, first, after }: QueryLedgerArgs, { store, paginator }: Context) {
  const query = queryKey('ledger', filter ?? {});
  const page = paginator.page(query, { first: first ?? 50, after });
  return paginator.connection(query, page, await store.ledger({ filter: filter ?? {}, ...page }), position);
}

export async function listCaseLedger(caseId: string, { first, after }: PageArguments, { store, paginator }: Context) {
  const query = queryKey('Case.disclosures', caseId);
  const page = paginator.page(query, { first, after });
  return paginator.connection(
    query,
    page,
    await store.caseLedger({ caseId, placeIds: await store.placesOfCase(caseId), ...page }),
    position,
  );
}

/**
 * The bytes of an entry name the case it concerns, also of a place whose existence its asker must not learn: they are for
 * auditors, the case's team and the place's director, and for everybody where they looked themselves.
 */
async function mayReadBytes({ kind, caseId, placeOrganisationId }: LedgerEntryRow, { viewer, store }: Context): Promise<boolean> {
  const standing = standingOf(viewer);
  if (standing === 'AUDITOR' || kind === 'DISCLOSED' || kind === 'WITHHELD') return true;
  if (standing === 'SHELTER_DIRECTOR') return viewer.kind === 'member' && placeOrganisationId === viewer.organisationId;
  return caseId !== null && store.onTeam(caseId);
}

/** An entry of a moment ago is put into the tree first. */
export async function proveInclusion(entryId: string, context: Context) {
  const { store, keeper, verifier } = context;
  const entry = await store.entry(entryId);
  if (entry === null || !(await mayReadBytes(entry, context))) return null;
  const proof = (await store.inclusion(entry)) ?? (await keeper.keep().then(() => store.inclusion(entry)));
  return proof && { ...proof, checkpoint: { ...proof.checkpoint, verifier } };
}
