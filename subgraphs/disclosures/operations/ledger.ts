import { type PageArguments, queryKey } from '../../../platform/pagination.ts';
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

/** An entry of a moment ago is put into the tree first. */
export async function proveInclusion(entryId: string, { store, keeper, verifier }: Context) {
  const entry = await store.entry(entryId);
  if (entry === null) return null;
  const proof = (await store.inclusion(entry)) ?? (await keeper.keep().then(() => store.inclusion(entry)));
  return proof && { ...proof, checkpoint: { ...proof.checkpoint, verifier } };
}
