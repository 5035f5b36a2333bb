import { standsAs } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { atLeast, fieldPrecision, type LocationSecrets, openedTo, type Precision } from './domain/index.ts';
import { isKeeperOr, type PlaceParent } from './operations/index.ts';
import { liveKind, type OpeningRow } from './store/index.ts';

/** What the policy gives without opening anything. */
export const knownAt = (needed: Precision) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, { store }: Context) => atLeast((await store.place(id)).decision.precision, needed),
});

/** Judged and written to the ledger in one transaction; refused when either fails. */
export const ledgered = (field: keyof LocationSecrets) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, { store }: Context) => {
    const { row, decision } = (await store.reveal(id)).view;
    return atLeast(openedTo(liveKind(row), decision.precision), fieldPrecision[field]);
  },
});

export const caseWorker = standsAs('LAWYER', 'COUNSELLOR');
export const mayAsk = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
export const mayGive = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
export const mayApprove = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
export const mayTakeBack = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
export const mayBreakGlass = standsAs('PARTNER', 'POLICE', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
export const mayReview = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR');
export const mayTell = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
export const mayDeclare = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
/** Null for everybody but those whose place it is and the named overseers. */
export const keepers = (...overseers: readonly string[]) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, context: Context) =>
    isKeeperOr(overseers, (await context.store.place(id)).row, context),
});

export const onTeam = {
  withhold: async ({ id }: { id: string }, args: unknown, context: Context) =>
    caseWorker(id, args, context) && (await context.store.onTeam(id)),
};

/** Words about a place: whoever wrote them, its keepers, auditors. */
export const openingsReader = {
  withhold: async ({ opening, grant }: OpeningRow, _args: unknown, context: Context) =>
    (context.viewer.kind === 'member' && opening.openedBy === context.viewer.memberId) ||
    isKeeperOr(['AUDITOR'], (await context.store.place(grant.placeId)).row, context),
};

/** The case a line concerns, also where its writer must not learn of it: for its team and auditors. */
export const knowsCase = {
  withhold: async ({ caseId }: { caseId: string | null }, args: unknown, context: Context) =>
    caseId === null || standsAs('AUDITOR')(caseId, args, context) || context.store.onTeam(caseId),
};
