import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm';
import { servedDocuments } from '../../tables.ts';

const { handedInAt, id } = servedDocuments;

/** The order of lists of served documents. */
export const newestFirst = [desc(handedInAt), desc(id)];

/** What follows a document in that order. @param position of the document; null for the beginning */
export function follows(position: string | null): SQL | undefined {
  const [at, lastId] = position?.split(' ') ?? [];
  if (!at || !lastId) return undefined;
  const last = new Date(at);
  return or(lt(handedInAt, last), and(eq(handedInAt, last), lt(id, lastId)));
}
