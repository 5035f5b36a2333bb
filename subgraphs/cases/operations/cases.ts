import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import type { QueryMyCasesArgs } from '../schema.generated.ts';
import type { CaseRow } from '../store/index.ts';

const casePosition = ({ openedAt, id }: CaseRow) => `${openedAt.toISOString()} ${id}`;

export async function listCases({ status, first, after }: QueryMyCasesArgs, { store, paginator }: Context) {
  const query = queryKey('myCases', status ?? null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.list({ statuses: status ?? null, ...page }), casePosition);
}

/** The case something belongs to, which the viewer was given. */
export async function caseOf({ caseId }: { readonly caseId: string }, { store }: Context): Promise<CaseRow> {
  const found = await store.case(caseId);
  if (found === null) throw new Error('Something of a case that is not there.');
  return found;
}
