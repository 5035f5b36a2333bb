import { randomUUID } from 'node:crypto';
import type DataLoader from 'dataloader';
import type { Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { Asker } from './asker.ts';
import type { CaseRow } from './cases.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';

interface Named {
  readonly id: string;
  readonly caseId: string;
  readonly sealedName: Buffer;
}

/**
 * How somebody of a case is added, changed and removed: the name sealed under the case's key before the transaction, the case open and
 * locked so that two are not counted at once, and the list read again afterwards.
 */
export function namedStore<Row extends Named>(
  asker: Asker,
  { table, find, lists }: { table: string; find: (id: string) => Promise<Row | null>; lists: DataLoader<string, Row[]> },
) {
  const { seals } = asker;
  const nameAt = (caseId: string, id: string) => ({ caseId, table, id, field: 'name' });
  /** Null once the case's key is destroyed. */
  const nameOf = async ({ id, caseId, sealedName }: Named) => (await seals.open(nameAt(caseId, id), sealedName)) as string | null;

  const write = async <Refused extends string>(
    caseId: string,
    work: (tx: Transaction, found: CaseRow) => Promise<Row | Refused>,
  ): Promise<Row | Refused | CaseRefusal> => {
    const written = await inOpenCase<Row | Refused>(asker, caseId, work, 'no key update');
    if (typeof written !== 'string') lists.clear(written.caseId);
    return written;
  };

  return {
    nameOf,

    async add<Refused extends string>(
      { caseId, name }: { caseId: string; name: string },
      work: (tx: Transaction, row: Named) => Promise<Row | Refused>,
    ): Promise<Row | Refused | CaseRefusal> {
      const id = randomUUID();
      const sealedName = await seals.seal(nameAt(storedId(caseId), id), name);
      return sealedName === null ? 'NOT_FOUND' : write(caseId, (tx, found) => work(tx, { id, caseId: found.id, sealedName }));
    },

    async change<Refused extends string>(
      { id, name }: { id: string; name: string },
      work: (tx: Transaction, was: { known: Row; sealedName: Buffer }) => Promise<Row | Refused>,
    ): Promise<Row | Refused | CaseRefusal> {
      const known = await find(id);
      if (known === null) return 'NOT_FOUND';
      const sealedName = await seals.seal(nameAt(known.caseId, known.id), name);
      return sealedName === null ? 'NOT_FOUND' : write(known.caseId, (tx) => work(tx, { known, sealedName }));
    },

    async remove<Refused extends string>(
      id: string,
      work: (tx: Transaction, known: Row) => Promise<Row | Refused>,
    ): Promise<Row | Refused | CaseRefusal> {
      const known = await find(id);
      return known === null ? 'NOT_FOUND' : write(known.caseId, (tx) => work(tx, known));
    },
  };
}
