import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { atLeast } from '../domain/index.ts';
import type { BreakGlassInput, QueryBreakGlassOpeningsArgs, ReviewBreakGlassInput } from '../schema.generated.ts';
import { liveKind, type OpeningRow } from '../store/index.ts';
import { refuse, soundText } from './faults.ts';

const words = { least: 10, most: 1000 };
const invalidText = () => ({ opening: null, ...refuse('INVALID_TEXT', { message: 'text must have 10 to 1000 characters.' }) });

/** Only a place the asker knows to be there opens; any other is not found, whether or not it is there. */
export async function breakGlass({ placeId, reasonCode, text }: BreakGlassInput, { store }: Context) {
  const sound = soundText(text, words);
  if (sound === null) return invalidText();
  const { row, cell, decision } = await store.place(placeId);
  if (row === null || liveKind(row) === null || !cell.breakGlass) return { opening: null, ...refuse('NOT_FOUND', { field: 'placeId' }) };
  if (atLeast(decision.precision, 'EXACT')) return { opening: null, ...refuse('NOTHING_TO_ASK', { field: 'placeId' }) };
  return { opening: await store.breakGlass({ place: row, reasonCode, text: sound }), errors: [] };
}

export async function reviewBreakGlass({ openingId, outcome, text }: ReviewBreakGlassInput, { store }: Context) {
  const sound = soundText(text, words);
  if (sound === null) return invalidText();
  const reviewed = await store.reviewBreakGlass({ id: openingId, outcome, text: sound });
  return typeof reviewed === 'string' ? { opening: null, ...refuse(reviewed, { field: 'openingId' }) } : { opening: reviewed, errors: [] };
}

const position = ({ opening }: OpeningRow) => `${opening.openedAt.toISOString()} ${opening.grantId}`;

export async function listOpenings({ reviewed, first, after }: QueryBreakGlassOpeningsArgs, { store, paginator }: Context) {
  const query = queryKey('breakGlassOpenings', reviewed ?? null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.openings({ reviewed: reviewed ?? null, ...page }), position);
}
