import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import type { DeclareCompromisedInput, DisclosureErrorCode, RecordToldOffSystemInput } from '../schema.generated.ts';
import { type ForgettingRow, liveKind, type PlaceRow } from '../store/index.ts';
import { refuse, soundText } from './faults.ts';

/** Whose place it is: its own staff, the survivor's team, and the team of a family that stays there. */
async function keeps({ organisationId, caseId, id }: PlaceRow, { viewer, store }: Context): Promise<boolean> {
  if (viewer.kind !== 'member') return false;
  const standing = standingOf(viewer);
  if (standing === 'SHELTER_STAFF' || standing === 'SHELTER_DIRECTOR') return organisationId === viewer.organisationId;
  if (standing !== 'LAWYER' && standing !== 'COUNSELLOR') return false;
  return caseId !== null ? store.onTeam(caseId) : store.teamStaysAt(id);
}

/** For the resolvers and rules of what only keepers and overseers see. */
export async function isKeeperOr(standings: readonly string[], row: PlaceRow | null, context: Context): Promise<boolean> {
  if (row === null) return false;
  return standings.includes(standingOf(context.viewer)) || keeps(row, context);
}

export async function recordToldOffSystem(input: RecordToldOffSystemInput, context: Context) {
  const { placeId, precision, channel, toldAt, recipientOrganisationId } = input;
  const recipient = soundText(input.recipient, { least: 2, most: 200 });
  if (recipient === null)
    return { place: null, ...refuse('INVALID_TEXT', { field: 'recipient', message: 'recipient must have 2 to 200 characters.' }) };
  const { row } = await context.store.place(placeId);
  if (row === null || liveKind(row) === null || !(await keeps(row, context)))
    return { place: null, ...refuse('NOT_FOUND', { field: 'placeId' }) };
  const told = await context.store.recordTelling({
    place: row,
    precision,
    channel,
    toldAt,
    recipientOrganisationId: recipientOrganisationId ?? null,
    recipient,
  });
  return told === 'IN_THE_FUTURE'
    ? { place: null, ...refuse('IN_THE_FUTURE', { field: 'toldAt' }) }
    : { place: { id: placeId }, errors: [] };
}

export async function declareCompromised({ placeId, reasonCode, text }: DeclareCompromisedInput, context: Context) {
  const sound = soundText(text, { least: 10, most: 2000 });
  if (sound === null) return { compromise: null, ...refuse('INVALID_TEXT', { message: 'text must have 10 to 2000 characters.' }) };
  const { row } = await context.store.place(placeId);
  if (row === null || liveKind(row) === null || !(await isKeeperOr(['COORDINATOR'], row, context)))
    return { compromise: null, ...refuse('NOT_FOUND', { field: 'placeId' }) };
  return { compromise: await context.store.declareCompromised({ place: row, reasonCode, text: sound }), errors: [] };
}

/** For keepers of a place and, of a shelter, the coordinator. */
async function ofKeeper(
  placeId: string,
  context: Context,
  act: (place: PlaceRow) => Promise<ForgettingRow | DisclosureErrorCode>,
): Promise<{ forgetting: ForgettingRow | null; errors: ReturnType<typeof refuse>['errors'] }> {
  const { row } = await context.store.place(placeId);
  const may = row !== null && (await isKeeperOr(row.kind === 'SHELTER' ? ['COORDINATOR'] : [], row, context));
  const done = may ? await act(row) : 'NOT_FOUND';
  return typeof done === 'string' ? { forgetting: null, ...refuse(done, { field: 'placeId' }) } : { forgetting: done, errors: [] };
}

export const forgetPlace = (placeId: string, context: Context) => ofKeeper(placeId, context, context.store.forgetPlace);

export const keepPlace = (placeId: string, context: Context) => ofKeeper(placeId, context, context.store.keepPlace);

export async function clearCompromised(compromiseId: string, { store }: Context) {
  const cleared = await store.clearCompromised(compromiseId);
  return typeof cleared === 'string'
    ? { compromise: null, ...refuse(cleared, { field: 'compromiseId' }) }
    : { compromise: cleared, errors: [] };
}
