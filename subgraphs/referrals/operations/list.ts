import { queryKey } from '../../../platform/pagination.ts';
import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import type { QueryMyReferralsArgs } from '../schema.generated.ts';
import type { ReferralRow } from '../store/index.ts';

const position = ({ sentAt, id }: ReferralRow) => `${sentAt.toISOString()} ${id}`;

export async function listReferrals({ status, code, overdue, first, after }: QueryMyReferralsArgs, { viewer, store, paginator }: Context) {
  const query = queryKey('myReferrals', [status ?? null, code ?? null, overdue ?? false]);
  const page = paginator.page(query, { first, after });
  const rows = await store.list({
    statuses: status ?? null,
    code: code?.trim().toUpperCase() ?? null,
    overdue: overdue ?? false,
    everyone: standingOf(viewer) === 'COORDINATOR',
    ...page,
  });
  return paginator.connection(query, page, rows, position);
}
