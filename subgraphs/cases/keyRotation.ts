import { type SQL, sql } from 'drizzle-orm';
import { type KeyOwners, type RotationOptions, rotateKeys } from '../../platform/keys/rotation.ts';
import { caseKeyName, officeKeyName, receiptKeyName, serviceKeyName } from './sealing.ts';

/** Rows that hold the one data key their own key wraps; keys of files and every word hang on that and stay as they are. */
const owners =
  ({ table, id, living, keyName }: { table: SQL; id: SQL; living: SQL; keyName: (id: string) => string }) =>
  ({ keys }: RotationOptions): KeyOwners => ({
    keyName,

    async next(tx, after) {
      const [next] = await tx.execute<{ id: string }>(
        sql`select ${id} as id from ${table} where ${living} and (${after}::uuid is null or ${id} > ${after}::uuid) order by ${id} limit 1`,
      );
      return next?.id ?? null;
    },

    // Its row is locked: two people who destroy the case wait, and find the key where it was.
    hold: async (tx, owner) =>
      (await tx.execute(sql`select from ${table} where ${living} and ${id} = ${owner} for no key update`)).length > 0,

    async rewrap(tx, owner, anew) {
      const rows = await tx.execute<{ network_id: string; wrapped_key: Buffer }>(
        sql`select network_id, wrapped_key from ${table} where ${id} = ${owner}`,
      );
      let oldest = Number.POSITIVE_INFINITY;
      for (const row of rows) {
        const newer = await anew(row.wrapped_key);
        await tx.execute(sql`update ${table} set wrapped_key = ${newer} where network_id = ${row.network_id} and ${id} = ${owner}`);
        oldest = Math.min(oldest, keys.versionOf(newer));
      }
      return oldest;
    },
  });

const everyOwner = [
  owners({ table: sql`cases.cases`, id: sql`id`, living: sql`status <> 'DESTROYED'`, keyName: caseKeyName }),
  owners({ table: sql`cases.offices`, id: sql`organisation_id`, living: sql`true`, keyName: officeKeyName }),
  owners({ table: sql`cases.files`, id: sql`id`, living: sql`purpose = 'SERVICE' and state <> 'GONE'`, keyName: serviceKeyName }),
  owners({ table: sql`cases.served_documents`, id: sql`id`, living: sql`true`, keyName: receiptKeyName }),
];

/** Rotates the keys of all cases, of offices, of documents that are served and of their receipts. @returns how many */
export async function rotateCaseKeys({ onProgress = () => undefined, ...options }: RotationOptions): Promise<number> {
  let before = 0;
  for (const ownersOf of everyOwner) {
    const turned = before;
    before += await rotateKeys(ownersOf(options), { ...options, onProgress: (done) => onProgress(turned + done) });
  }
  return before;
}
