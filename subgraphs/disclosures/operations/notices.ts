import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import type { QueryNoticesArgs } from '../schema.generated.ts';
import type { NoticeRow } from '../store/index.ts';
import { refuse } from './faults.ts';

const position = ({ at, id }: NoticeRow) => `${at.toISOString()} ${id}`;

export async function listNotices({ unread, first, after }: QueryNoticesArgs, { store, paginator }: Context) {
  const query = queryKey('notices', unread ?? false);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.notices({ unread: unread ?? false, ...page }), position);
}

export async function markNoticeRead(noticeId: string, { store }: Context) {
  const notice = await store.markNoticeRead(noticeId);
  return notice === null ? { notice: null, ...refuse('NOT_FOUND', { field: 'noticeId' }) } : { notice, errors: [] };
}
