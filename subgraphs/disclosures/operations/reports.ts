import type { Context } from '../context.ts';
import { complaintReport, type ReportLanguage, type ReportLine, survivorReport } from '../domain/index.ts';
import type { CompromiseRow, Knower } from '../store/index.ts';

/** Knowers in words: organisations by name, people told outside the system as they were written down. */
async function linesOf(knowers: readonly Knower[], { store, organisations }: Context): Promise<ReportLine[]> {
  const names = await organisations.names(knowers.flatMap(({ organisationId }) => organisationId ?? []));
  return Promise.all(
    knowers.map(async (knower) => {
      const organisation = knower.organisationId === null ? null : (names.get(knower.organisationId) ?? knower.organisationId.slice(0, 8));
      const told = await toldTo(knower, store);
      return {
        ...knower,
        placeKind: (await store.place(knower.placeId)).row?.kind ?? 'SHELTER',
        who: [told, organisation].filter((one) => one !== null).join(', '),
      };
    }),
  );
}

/** Who somebody told outside the system was; null for everybody else. */
export async function toldTo({ tellingId, placeId }: Knower, store: Context['store']): Promise<string | null> {
  if (tellingId === null) return null;
  const telling = (await store.tellings(placeId)).find(({ id }) => id === tellingId);
  return telling === undefined ? null : store.toldTo(telling);
}

export async function caseReport(caseId: string, language: ReportLanguage, context: Context): Promise<string> {
  const { store } = context;
  const knowers = await store.knowers(await store.placesOfCase(caseId));
  return survivorReport(language, { lines: await linesOf(knowers, context), at: await store.now(), checkpoint: await store.checkpoint() });
}

export async function complaint(compromise: CompromiseRow, language: ReportLanguage, context: Context): Promise<string> {
  const { store } = context;
  const knowers = await store.knowers([compromise.placeId], compromise);
  return complaintReport(language, {
    lines: await linesOf(knowers, context),
    at: await store.now(),
    checkpoint: await store.checkpoint(),
    declaredAt: compromise.declaredAt,
  });
}
