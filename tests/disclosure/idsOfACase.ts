import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';

/** Ids by the table they lie in; of some kinds that are no table, such as the referrals of a case. */
export type IdsOfACase = ReadonlyMap<string, readonly string[]>;

/**
 * What somebody would have to guess, read from the database: every row of a case, and what its lawyer has beside it.
 * @param references by what police reach an order of this case
 * @param codes by what documents reach it
 */
export async function idsOfACase(
  admin: postgres.Sql,
  {
    caseId,
    lawyer,
    references = [],
    codes = [],
  }: { caseId: string; lawyer: PersonaName; references?: readonly string[]; codes?: readonly string[] },
): Promise<IdsOfACase> {
  const tables = await admin<{ name: string }[]>`
    select table_name as name from information_schema.columns where table_schema = 'cases' and column_name in ('id', 'case_id')
    group by 1 having count(*) = 2 order by 1`;
  const ids = new Map<string, readonly string[]>([
    ['cases', [caseId]],
    ['references', references],
    ['codes', codes],
    ['members', [memberIdOf(lawyer)]],
  ]);
  const put = async (name: string, rows: postgres.PendingQuery<{ id: string }[]>) =>
    ids.set(
      name,
      (await rows).map(({ id }) => id),
    );
  for (const { name } of tables) await put(name, admin`select id::text from cases.${admin(name)} where case_id = ${caseId} order by 1`);
  // First the one that was sent and is no evidence yet.
  await put(
    'files',
    admin`select id::text from cases.files where case_id = ${caseId}
      order by exists (select from cases.evidence_items where file_id = files.id), exists (select from cases.evidence_exports where file_id = files.id), id`,
  );
  // First what the court has a proof of.
  await put(
    'served_documents',
    admin`select id::text from cases.served_documents
      where code_hash in (select code_hash from cases.relay_codes where case_id = ${caseId} and revoked_at is null)
      order by acknowledged_on is null, sender, id`,
  );
  await put('service_uploads', admin`select id::text from cases.files where purpose = 'SERVICE' and state = 'UPLOADING' order by 1`);
  await put('places', admin`select place_id::text as id from cases.case_places where case_id = ${caseId} order by 1`);
  await put('referrals', admin`select referral_id::text as id from cases.case_referrals where case_id = ${caseId} order by 1`);
  await put('calendar_feeds', admin`select id::text from cases.calendar_feeds where member_id = ${memberIdOf(lawyer)} order by 1`);
  const office = organisationIdOf(lawyer === 'lawyer-other' ? 'other-law-office' : 'law-office');
  ids.set('organisations', [office]);
  await put('office_clients', admin`select id::text from cases.office_clients where organisation_id = ${office} order by 1`);
  await put('holidays', admin`select id::text from cases.holidays order by 1`);
  ids.set('nothing', []);
  return ids;
}

/** The first of each kind. */
export const firstOfEach = (ids: IdsOfACase): ReadonlyMap<string, string> =>
  new Map([...ids].flatMap(([rows, [first]]) => (first === undefined ? [] : [[rows, first]])));

export const storyIds = (admin: postgres.Sql, given: { references: readonly string[]; codes: readonly string[] }): Promise<IdsOfACase> =>
  idsOfACase(admin, { caseId: demoCaseId, lawyer: 'lawyer', ...given });

/** An id of nothing, in the form of the one it stands for. */
export const absentFor = (id: string): string => (/^[0-9a-f-]{36}$/.test(id) ? randomUUID() : id.replaceAll(/[0-9A-F]/g, '0'));
