import DataLoader from 'dataloader';
import { and, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import { storedId } from '../../../platform/ids.ts';
import { KeyGone, KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { emit } from '../../../platform/outbox.ts';
import { atLeast, cellOf, type Decision, decide, openedTo, type PolicyCell, type RevealedLocation, RevealPermit } from '../domain/index.ts';
import { sealedLocation } from '../locations.ts';
import { caseMembers, compromises, grants, meetingPoints, outbox, places, stays } from '../tables.ts';
import type { Asker } from './asker.ts';
import { appendEntries } from './ledger.ts';
import { meetingGraceHours } from './stays.ts';

export type PlaceRow = typeof places.$inferSelect;

/** A place as one viewer may know it; `row` is null when there is none for this viewer. */
export interface PlaceView {
  readonly id: string;
  readonly row: PlaceRow | null;
  readonly decision: Decision;
  /** The policy's cell behind the decision: what can be asked for. */
  readonly cell: PolicyCell;
  /** Of a meeting point: when somebody is there. */
  readonly window: { readonly opensAt: Date; readonly closesAt: Date } | null;
}

/** A place that is not there and one that was forgotten are the same to whoever asks. */
export const liveKind = (row: PlaceRow | null): PlaceRow['kind'] | null => (row === null || row.forgottenAt !== null ? null : row.kind);

/** Whether that precision tells anything of a place's secrets. */
const opens = (row: PlaceRow | null, precision: Decision['precision']) => atLeast(openedTo(liveKind(row), precision), 'REGION');

/** What came of asking for a place's secrets. */
export interface Revealed {
  readonly location: RevealedLocation | null;
  /** As it was judged for the ledger's line. */
  readonly view: PlaceView;
}

export function placeReads(asker: Asker) {
  const { memberId, organisationId, standing, session, keys } = asker;

  /**
   * Reads the rows and judges them in the given transaction, by the database's clock.
   * @param hold keeps the grants it relies on from being revoked until the transaction ends
   */
  const judge = async (tx: Transaction, asked: readonly string[], { hold }: { hold: boolean }) => {
    const ids = [...asked];
    const own = tx
      .select({ placeId: grants.placeId, precision: grants.precision, basis: grants.basis, expiresAt: grants.expiresAt })
      .from(grants)
      .where(
        and(
          inArray(grants.placeId, ids),
          eq(grants.memberId, memberId),
          eq(grants.organisationId, organisationId),
          isNotNull(grants.grantedAt),
          isNull(grants.revokedAt),
          gt(grants.expiresAt, sql`now()`),
        ),
      );
    // The connection takes them one after the other without waiting for each answer.
    const [given, rows, points, open, closed, housed] = await Promise.all([
      hold ? own.for('share') : own,
      tx.select().from(places).where(inArray(places.id, ids)),
      tx
        .select({ id: meetingPoints.id, opensAt: meetingPoints.opensAt, closesAt: meetingPoints.closesAt, spot: places })
        .from(meetingPoints)
        .innerJoin(places, and(eq(places.networkId, meetingPoints.networkId), eq(places.id, meetingPoints.spotId)))
        .where(
          and(
            inArray(meetingPoints.id, ids),
            isNull(meetingPoints.withdrawnAt),
            gt(meetingPoints.closesAt, sql`now() - make_interval(hours => ${meetingGraceHours})`),
          ),
        ),
      tx
        .select({ placeId: stays.placeId, meetingPointId: meetingPoints.id })
        .from(stays)
        .leftJoin(meetingPoints, and(eq(meetingPoints.networkId, stays.networkId), eq(meetingPoints.referralId, stays.referralId)))
        .where(and(eq(stays.organisationId, organisationId), eq(stays.state, 'EXPECTED'))),
      tx
        .select({ placeId: compromises.placeId })
        .from(compromises)
        .where(and(inArray(compromises.placeId, ids), isNull(compromises.clearedAt))),
      standing === 'SHELTER_STAFF' || standing === 'SHELTER_DIRECTOR'
        ? tx
            .select({ caseId: stays.caseId })
            .from(stays)
            .where(and(isNotNull(stays.caseId), ne(stays.state, 'ENDED')))
        : [],
    ]);
    return ids.map((id): PlaceView => {
      const point = points.find((one) => one.id === id);
      const row = rows.find((one) => one.id === id) ?? point?.spot ?? null;
      const facts = {
        standing,
        ownOrganisation: row !== null && row.organisationId === organisationId,
        housesSurvivor: row !== null && row.caseId !== null && housed.some(({ caseId }) => caseId === row.caseId),
        acceptedReferralOpen: open.some(
          ({ placeId, meetingPointId }) => placeId === id || (meetingPointId !== null && meetingPointId === id),
        ),
        compromised: row !== null && closed.some(({ placeId }) => placeId === id),
        grants: given
          .filter(({ placeId }) => placeId === id)
          .map(({ precision, basis, expiresAt }) => ({ precision, breakGlass: basis === 'BREAK_GLASS', expiresAt })),
      };
      const kind = liveKind(row);
      return {
        id,
        row,
        decision: decide(kind, facts),
        cell: cellOf(kind, facts),
        window: point ? { opensAt: point.opensAt, closesAt: point.closesAt } : null,
      };
    });
  };

  /** Has the team of a case told that a place of hers was read by a grant, by somebody who is not on it. */
  const tellWhatIsPassedOn = async (tx: Transaction, found: readonly PlaceView[]) => {
    const read = found.flatMap(({ id, row, decision: { reason, precision } }) =>
      reason === 'GRANT' && row !== null && row.caseId !== null && opens(row, precision) ? [{ placeId: id, caseId: row.caseId }] : [],
    );
    if (read.length === 0) return;
    const own = await tx.select({ caseId: caseMembers.caseId }).from(caseMembers).where(eq(caseMembers.memberId, memberId));
    const passedOn = read.filter(({ caseId }) => !own.some((one) => one.caseId === caseId));
    await emit(
      tx,
      { service: 'disclosures', table: outbox, cause: asker },
      passedOn.map((payload) => ({ subject: payload.placeId, kind: 'place.passedOn', payload })),
    );
  };

  /**
   * Commit, then decrypt: one transaction holds the grants, judges every place of the batch and appends an entry for
   * each, refusals too. Only when it has committed are keys unwrapped. If it fails, nothing is opened.
   */
  const reveals = new DataLoader<string, Revealed>(async (ids) => {
    const judged = await session(async (tx) => {
      const found = await judge(tx, ids, { hold: true });
      const entries = await appendEntries(
        tx,
        asker,
        found.map(({ id, row, decision }) => ({
          kind: opens(row, decision.precision) ? 'DISCLOSED' : 'WITHHELD',
          placeId: id,
          placeOrganisationId: row?.organisationId ?? null,
          caseId: row?.caseId ?? null,
          precision: decision.precision,
          reason: decision.reason,
        })),
      );
      await tellWhatIsPassedOn(tx, found);
      return found.map((view) => ({ ...view, entry: entries.find(({ placeId }) => placeId === view.id) }));
    });
    return Promise.all(
      judged.map(async ({ entry, ...view }): Promise<Revealed> => {
        const { row, decision } = view;
        if (row === null || entry === undefined || entry.kind !== 'DISCLOSED') return { location: null, view };
        const permit = new RevealPermit({ entryId: entry.id, precision: openedTo(row.kind, decision.precision) });
        try {
          return { location: await sealedLocation(keys, row).reveal(permit), view };
        } catch (error) {
          // Forgotten: a row that came back from a backup has no key any more.
          if (error instanceof KeyGone) return { location: null, view };
          throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
        }
      }),
    );
  });
  const asked = new Set<string>();

  /** Without secrets; a place whose secrets are asked for in the same moment is judged once, for the ledger. */
  const views = new DataLoader<string, PlaceView>(async (ids) => {
    const known = new Map<string, PlaceView>();
    const alsoRevealed = ids.filter((id) => asked.has(id)).map((id) => reveals.load(id));
    for (const outcome of await Promise.allSettled(alsoRevealed))
      if (outcome.status === 'fulfilled') known.set(outcome.value.view.id, outcome.value.view);
    const others = ids.filter((id) => !known.has(id));
    if (others.length > 0) for (const view of await session((tx) => judge(tx, others, { hold: false }))) known.set(view.id, view);
    return ids.map((id) => known.get(id) ?? new Error('A place was judged and is not there.'));
  });

  return {
    /** Never null: whatever the id, the shape is the same. */
    place: (id: string): Promise<PlaceView> => views.load(storedId(id)),
    /** Asks for a place's secrets; writes the asking to the ledger, once a request. */
    reveal: (id: string): Promise<Revealed> => {
      asked.add(storedId(id));
      return reveals.load(storedId(id));
    },
    /** The decision an asking in this request came to; null when nothing was asked. */
    revealedDecision: async (id: string): Promise<Decision | null> =>
      asked.has(storedId(id)) ? (await reveals.load(storedId(id))).view.decision : null,
  };
}
