import { randomInt, randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type KeyStore, KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { standingOf } from '../../../platform/viewer.ts';
import { checksADay } from '../domain/conflicts.ts';
import type { WrittenPerson } from '../domain/index.ts';
import { matchKeysOf } from '../domain/names/index.ts';
import { caseKeyName, makeCaseKey, sealWith } from '../sealing.ts';
import { assignments, caseParties, caseSteps, cases, networks, persons } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { CaseRow } from './cases.ts';
import { checksToday, judgePairs, lockOffices, recordChecks } from './conflicts.ts';
import { emitFrom } from './emitting.ts';
import { writeMatchKeys } from './matchKeys.ts';
import { asOwnWork } from './ownWork.ts';
import { attachTo } from './referrals.ts';

export interface NewCase {
  readonly idempotencyKey: string;
  readonly survivor: WrittenPerson;
  readonly children: readonly WrittenPerson[];
  readonly respondents: readonly string[];
  readonly referralIds: readonly string[];
}

/** A case whose key is made and that is not there yet. */
export interface PreparedCase {
  readonly caseId: string;
  readonly dataKey: Buffer;
  readonly wrappedKey: Buffer;
}

export type OpeningRefusal = 'CONFLICT' | 'TOO_MANY_CHECKS' | 'KEY_USED';

/** Takes everything back that the transaction wrote. */
class Refused extends Error {
  readonly refusal: OpeningRefusal;
  constructor(refusal: OpeningRefusal) {
    super('A case was not opened.');
    this.refusal = refusal;
  }
}

/** A key whose case never came is destroyed after so long. */
const sweepSeconds = 3_600;

/** Opens cases. */
export function openingStore(asker: Asker, keys: KeyStore) {
  const { viewer, networkId, memberId, organisationId, requestId, session } = asker;
  const role = standingOf(viewer) === 'LAWYER' ? ('LAWYER' as const) : ('COUNSELLOR' as const);

  const destroyKey = async (caseId: string) => {
    try {
      await keys.destroy(caseKeyName(caseId));
    } catch (error) {
      // The job that was left when the key was made comes back to it.
      if (!(error instanceof KeyStoreUnavailable)) throw error;
    }
  };

  /**
   * A number says nothing: one after the other they would tell every opener how many cases the network has.
   * @returns the case, under a reference nobody else has
   */
  async function insertCase(tx: Transaction, { caseId, wrappedKey }: PreparedCase, idempotencyKey: string): Promise<CaseRow> {
    const network = only(
      await tx
        .select({ prefix: networks.referencePrefix, year: sql<string>`extract(year from now() at time zone ${networks.timeZone})::text` })
        .from(networks),
    );
    const [prefix, year] = [network?.prefix ?? 'KG', network?.year ?? String(new Date().getUTCFullYear())];
    const openedAt = sql`date_trunc('milliseconds', clock_timestamp())`;
    for (;;) {
      const reference = `${prefix}-${year}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
      const row = { networkId, id: caseId, reference, status: 'OPEN' as const, openedAt, wrappedKey, openedBy: memberId, idempotencyKey };
      const inserted = only(
        await tx
          .insert(cases)
          .values(row)
          .onConflictDoNothing({ target: [cases.networkId, cases.reference] })
          .returning(),
      );
      if (inserted !== null) return inserted;
    }
  }

  /** Everything of a new case and the opener's conflict check, in one transaction. As own work. */
  async function insertAll(tx: Transaction, prepared: PreparedCase, opened: NewCase, checkId: string): Promise<CaseRow> {
    const { caseId, dataKey } = prepared;
    const seal = (table: string, id: string, name: string) => sealWith(dataKey, networkId, { caseId, table, id, field: 'name' }, name);
    const row = await insertCase(tx, prepared, opened.idempotencyKey);
    await lockOffices(tx, asker, [organisationId]);
    const survivorId = randomUUID();
    const people = [{ id: survivorId, kind: 'SURVIVOR' as const, ...opened.survivor }].concat(
      opened.children.map((child) => ({ id: randomUUID(), kind: 'CHILD' as never, ...child })),
    );
    await tx
      .insert(persons)
      .values(people.map(({ name, id, ...person }) => ({ ...person, networkId, caseId, id, sealedName: seal('persons', id, name) })));
    await writeMatchKeys(tx, asker, { subjectId: survivorId, subject: 'SURVIVOR', caseId, organisationId: null }, opened.survivor.name);
    for (const name of opened.respondents) {
      const id = randomUUID();
      const party = { networkId, id, caseId, kind: 'RESPONDENT' as const, organisationId: null, recordedBy: memberId };
      await tx
        .insert(caseParties)
        .values({ ...party, sealedName: seal('case_parties', id, name), comparable: matchKeysOf(name).length > 0 });
      await writeMatchKeys(tx, asker, { subjectId: id, subject: 'RESPONDENT', caseId, organisationId: null }, name);
    }
    const pair = { caseId, organisationId };
    const judgement = (await judgePairs(tx, asker, [pair], null))(pair);
    if (judgement.grade !== 'CLEAR') throw new Refused('CONFLICT');
    await tx.insert(assignments).values({
      networkId,
      id: checkId,
      caseId,
      memberId,
      organisationId,
      role,
      since: sql`now()`,
      clearance: 'CLEAR',
      assignedBy: memberId,
    });
    await recordChecks(tx, asker, 'PROPOSED', [{ id: checkId, caseId, judgement }]);
    await tx.insert(caseSteps).values({ networkId, id: randomUUID(), caseId, kind: 'OPENED', by: memberId });
    if (opened.referralIds.length > 0) await attachTo(tx, asker, caseId, opened.referralIds);
    await emitFrom(tx, asker, [{ subject: caseId, kind: 'team.changed', payload: { caseId } }]);
    return row;
  }

  const byKey = (idempotencyKey: string): Promise<CaseRow | null> =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(cases)
          .where(and(eq(cases.openedBy, memberId), eq(cases.idempotencyKey, idempotencyKey))),
      ),
    );

  return {
    /** The case the viewer opened with a key. */
    openedWith: byKey,

    /** Makes the key of a case that is to come, and leaves word to destroy it should the case not come. @throws SayaError SERVICE_UNAVAILABLE */
    async prepareCase(): Promise<PreparedCase> {
      const caseId = randomUUID();
      await session((tx) =>
        addJob(tx, 'cases', {
          task: 'case.sweep',
          payload: { networkId, caseId, memberId, organisationId, requestId },
          inSeconds: sweepSeconds,
          key: `sweep ${caseId}`,
        }),
      );
      try {
        return { caseId, ...(await makeCaseKey(keys, caseId)) };
      } catch (error) {
        await destroyKey(caseId);
        throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
      }
    },

    /** A prepared case that is not opened after all. */
    dropCase: ({ caseId }: PreparedCase) => destroyKey(caseId),

    /** Opens a prepared case, or nothing of it. One that was opened with the same key meanwhile is given instead. */
    async openCase(prepared: PreparedCase, opened: NewCase): Promise<CaseRow | OpeningRefusal> {
      const assignmentId = randomUUID();
      try {
        const row = await session((tx) =>
          asOwnWork(tx, asker, async () => {
            // One at a time: the same key twice, and a day's checks.
            await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('opener ' || ${networkId} || ${memberId}, 0))`);
            const twin = only(
              await tx
                .select()
                .from(cases)
                .where(and(eq(cases.networkId, networkId), eq(cases.openedBy, memberId), eq(cases.idempotencyKey, opened.idempotencyKey))),
            );
            if (twin !== null) return twin;
            if ((await checksToday(tx, asker)) >= checksADay) throw new Refused('TOO_MANY_CHECKS');
            return insertAll(tx, prepared, opened, assignmentId);
          }),
        );
        if (row.id === prepared.caseId) return row;
        await destroyKey(prepared.caseId);
        // With the viewer's own rights: they may have left it since.
        return (await byKey(opened.idempotencyKey)) ?? 'KEY_USED';
      } catch (error) {
        await destroyKey(prepared.caseId);
        if (!(error instanceof Refused)) throw error;
        // Asking again and again under changed names would read an office's clients out: what was refused counts too.
        if (error.refusal === 'CONFLICT')
          await session((tx) =>
            asOwnWork(tx, asker, () =>
              recordChecks(tx, asker, 'PROPOSED', [
                { id: assignmentId, caseId: prepared.caseId, judgement: { grade: 'HIT', roles: [], overridable: false } },
              ]),
            ),
          );
        return error.refusal;
      }
    },

    /** For this service's own work: destroys the key of a case that never came. @returns whether there was none */
    async sweepCase(caseId: string): Promise<boolean> {
      const there = await session(async (tx) => only(await tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId))));
      if (there !== null) return false;
      await keys.destroy(caseKeyName(caseId));
      return true;
    },
  };
}
