import { asc, inArray } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { fileSegments, networks } from '../tables.ts';

/** Every network there is. @param work a session of this service's own, for files */
export const networksOf = (work: ViewerSession): Promise<string[]> =>
  work(async (tx) => {
    const rows = await tx.select({ networkId: networks.networkId }).from(networks).orderBy(asc(networks.networkId));
    return rows.map(({ networkId }) => networkId);
  });

/** Which of these objects are on record, whatever network they belong to. */
export const knownObjects = (work: ViewerSession, names: readonly string[]): Promise<ReadonlySet<string>> =>
  work(async (tx) => {
    if (names.length === 0) return new Set<string>();
    const rows = await tx
      .select({ name: fileSegments.name })
      .from(fileSegments)
      .where(inArray(fileSegments.name, [...names]));
    return new Set(rows.map(({ name }) => name));
  });
