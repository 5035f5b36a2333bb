import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memberIdOf, organisationIdOf, viewerOf } from '../../hub/demo/personas.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import { mutate, until } from '../support/disclosures.ts';
import { openLegalCase } from '../support/legalCases.ts';
import { addWebhook, hurry, receivedBy, withReceiver } from '../support/notifications.ts';

const here = withReceiver();
const other = viewerOf('lawyer-other') as MemberViewer;

/** A case whose only member is stopped by the conflict check. */
async function loseTheTeam(name: string): Promise<string> {
  const caseId = await openLegalCase(here.hub, { survivor: `Ким Ольга ${randomUUID()}`, team: [other] });
  await mutate(here.hub, 'lawyer-other', 'registerClient', { name, reference: randomUUID().slice(0, 8) }, 'client { id }');
  await mutate(here.hub, 'lawyer-other', 'addParty', { caseId, kind: 'RESPONDENT', name }, 'party { id }');
  return caseId;
}
const told = async () => (await here.hub.admin`select from cases.outbox where kind = 'case.unattended'`).length;
const delivered = (count: number) =>
  until(async () =>
    (await here.hub.admin`select from cases.outbox where kind in ('case.unattended', 'team.changed') and done_at is null`).length === 0 &&
    (await told()) === count
      ? true
      : undefined,
  );
const runTask = async (task: string) => {
  await here.hub.admin`select from cases_jobs.add_job(${task}, job_key => ${task})`;
  await until(async () => ((await here.hub.admin`select from cases_jobs.jobs where key = ${task}`).length === 0 ? true : undefined));
};
const toldAt = async (caseId: string) =>
  (await here.hub.admin`select unattended_told_at as at from cases.cases where id = ${caseId}`)[0]?.at ?? null;

describe('a case that lost its team', () => {
  it('is told to coordinators, once until it has somebody, and nothing of it', async () => {
    const { hub } = here;
    await addWebhook(hub, 'coordinator', here.receiver.url, ['NOTICE']);
    const caseId = await loseTheTeam('Мамытов Азат Канатович');
    await delivered(1);
    await hurry(hub);
    const { body } = await receivedBy(here.receiver);
    expect(JSON.parse(body).data).toEqual({ updates: 1, topic: 'NOTICE' });
    expect(body).not.toContain(caseId);

    // Its team is told again and again; that nobody is on it was told.
    await hub.admin`insert into cases.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
      select network_id, subject, kind, payload, member_id, organisation_id, request_id from cases.outbox
      where kind = 'team.changed' and subject = ${caseId} limit 1`;
    await delivered(1);

    const lawyer = { caseId, memberId: memberIdOf('lawyer'), organisationId: organisationIdOf('law-office'), role: 'LAWYER' };
    expect((await mutate(hub, 'coordinator', 'proposeTeamMember', lawyer, 'assignment { id }')).check?.grade ?? null).toBeNull();
    await until(async () => ((await toldAt(caseId)) === null ? true : undefined));
    await hub.admin`update cases.assignments set until = now() where case_id = ${caseId}`;
    await hub.admin`insert into cases.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
      select network_id, subject, kind, payload, member_id, organisation_id, request_id from cases.outbox
      where kind = 'team.changed' and subject = ${caseId} limit 1`;
    await delivered(2);
  });

  it('is told again when a day has passed, all of them in one notice a day', async () => {
    const { hub } = here;
    await hub.admin`update cases.cases set status = 'CLOSED' where unattended_told_at is not null`;
    const before = await told();
    const cases = [await loseTheTeam('Исаков Тимур Бакытович'), await loseTheTeam('Жээнбеков Руслан Маратович')];
    await delivered(before + 2);
    await runTask('unattended.remind');
    expect(await told()).toBe(before + 2);
    await hub.admin`update cases.cases set unattended_told_at = now() - interval '1 day' where id = any(${cases})`;
    await runTask('unattended.remind');
    await runTask('unattended.remind');
    await delivered(before + 3);
    await hub.admin`update cases.cases set status = 'CLOSED', unattended_told_at = now() - interval '1 day' where id = any(${cases})`;
    await runTask('unattended.remind');
    expect(await told()).toBe(before + 3);
    expect(await Promise.all(cases.map(toldAt))).toEqual([null, null]);
  });
});
