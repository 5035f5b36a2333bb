import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRunning } from '../../hub/dataFolder.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { brokenLink, type CustodyLink } from '../../subgraphs/cases/domain/evidence/custody.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { evidenceClient, sha256 } from '../support/evidence.ts';
import { Machine, until } from './machine.ts';

let machine: Machine;
let kills = 0;

beforeAll(async () => {
  machine = new Machine();
  await machine.start();
});
afterAll(async () => {
  console.info(`evidence: ${kills} kills`);
  await machine.clear();
});

/** The lawyer at the hub as it runs now. */
function lawyerNow() {
  const running = findRunning(machine.folder);
  if (running === null) throw new Error('The hub does not run.');
  const secrets = { IDENTITY_CLIENT_SECRET: machine.secret('IDENTITY_CLIENT_SECRET') };
  return evidenceClient(
    { url: running.url, issuer: running.issuer, secrets, ask: machine.ask } as Parameters<typeof evidenceClient>[0],
    'lawyer',
  );
}

const runTask = (task: string) => machine.admin`select from cases_jobs.add_job(${task})`;
const jobsDone = () =>
  until('jobs are done', async () =>
    (await machine.admin`select from cases_jobs.jobs where locked_at is not null or run_at <= now()`).length === 0 ? true : undefined,
  );
const objects = () =>
  readdirSync(join(machine.folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/** What must hold whatever was killed when: nothing half, nothing nobody knows of, chains and hashes whole. */
async function everythingHolds() {
  // As when a day has passed.
  await machine.admin`update cases.file_segments set written_at = written_at - interval '2 hours' where not stored`;
  await machine.admin`update cases.files set touched_at = now() - interval '25 hours' where state = 'UPLOADING'`;
  await runTask('sweepFiles');
  await jobsDone();
  const known = (await machine.admin`select name from cases.file_segments`).map(({ name }) => String(name)).sort();
  expect(objects()).toEqual(known);
  expect(await machine.admin`select from cases.file_segments where not stored`).toHaveLength(0);
  expect(
    await machine.admin`select from cases.evidence_items i where not exists (select from cases.files f where f.id = i.file_id and f.state = 'WHOLE')`,
  ).toHaveLength(0);
  await machine.admin`update cases.evidence_items set checked_at = null`;
  await runTask('checkAllEvidence');
  await until('all is checked', async () =>
    (await machine.admin`select from cases.evidence_items where checked_at is null`).length === 0 ? true : undefined,
  );
  expect(await machine.admin`select damage from cases.evidence_items where damage is not null`).toEqual([]);
  const items =
    await machine.admin`select id, sequence, holder, encode(sha256, 'hex') as file, encode(digest, 'hex') as digest from cases.evidence_items`;
  for (const { id, sequence, file, digest } of items) {
    const links =
      await machine.admin`select item_id as "itemId", sequence, id, kind, at, "on"::text, member_id as "memberId", organisation_id as "organisationId",
      subject_id as "subjectId", encode(file, 'hex') as file, encode(details, 'hex') as details, encode(previous, 'hex') as previous, encode(digest, 'hex') as digest
      from cases.evidence_custody where item_id = ${id} order by sequence`;
    const chain = links.map((link) => ({ ...link, at: link.at.toISOString() }) as unknown as CustodyLink & { digest: string });
    expect([brokenLink(chain, { itemId: id, file }), chain.length, chain.at(-1)?.digest]).toEqual([null, sequence, digest]);
  }
  return items.length;
}

describe('killed at moments nobody chose', () => {
  it('an upload goes on from whole segments, to the same hash', async () => {
    for (let round = 0; round < 8; round += 1) {
      const content = Buffer.alloc(segmentBytes * 3 + 123_456, `round ${round} of many. `);
      const sent = { content, mediaType: 'application/zip', sha256: sha256(content) };
      content.write('PK\x05\x06');
      const { upload } = await lawyerNow().begin({ ...sent, sha256: sha256(content) });
      const broken = lawyerNow()
        .patch(upload.url, 0, new Uint8Array(content))
        .catch(() => null);
      await sleep(randomInt(20, 250));
      await machine.kill();
      kills += 1;
      await broken;
      await machine.start();
      const offset = Number((await lawyerNow().head(upload.url)).headers.get('upload-offset'));
      expect(offset === content.length ? 0 : offset % segmentBytes).toBe(0);
      if (offset < content.length)
        expect((await lawyerNow().patch(upload.url, offset, new Uint8Array(content.subarray(offset)))).status).toBe(204);
      // Killed while it is made a piece of evidence, too.
      const finishing = lawyerNow()
        .finish(upload.id)
        .catch(() => null);
      await sleep(randomInt(0, 120));
      await machine.kill();
      kills += 1;
      await finishing;
      await machine.start();
      const { item } = await lawyerNow().finish(upload.id);
      expect([item.sha256, item.custody.length]).toEqual([sha256(content), 1]);
    }
    expect(await everythingHolds()).toBe(8);
  });

  it('a hand-over is written down whole or not at all, and so is an export', async () => {
    const { data } = await machine.ask('lawyer', `{ case(id: "${demoCaseId}") { evidence { id } } }`);
    const ids: string[] = data.case.evidence.map(({ id }: { id: string }) => id);
    for (let round = 0; round < 8; round += 1) {
      const record = (itemId: string, kind: string) =>
        machine.ask(
          'lawyer',
          `mutation { recordCustody(input: { itemId: "${itemId}", kind: ${kind}, who: "Investigator", receiptNumber: "1" }) { errors { code } } }`,
        );
      const busy = Promise.allSettled([
        ...ids.flatMap((id) => ['HANDED_OVER', 'COPIED', 'RETURNED'].map((kind) => record(id, kind))),
        machine.ask(
          'lawyer',
          `mutation { exportEvidence(input: { caseId: "${demoCaseId}", form: ORIGINALS, purpose: COURT }) { errors { code } } }`,
        ),
      ]);
      await sleep(randomInt(5, 400));
      await machine.kill();
      kills += 1;
      await busy;
      await machine.start();
    }
    await until(
      'exports are made',
      async () => ((await machine.admin`select from cases.evidence_exports where state = 'MAKING'`).length === 0 ? true : undefined),
      60_000,
    );
    await everythingHolds();
    const failed = await machine.admin`select from cases.evidence_exports where state = 'FAILED'`;
    expect(failed).toHaveLength(0);
  });
});

describe('two gigabytes', () => {
  it('go in and are read back in little memory', async () => {
    const bytes = 2 * 1024 ** 3;
    const piece = Buffer.alloc(1024 ** 2, 'film ');
    const head = Buffer.concat([Buffer.from('000000186674797069736f6d0000000069736f6d6d703432', 'hex'), piece.subarray(24)]);
    let left = bytes;
    const stream = new ReadableStream({
      pull(controller) {
        if (left === 0) return controller.close();
        controller.enqueue(new Uint8Array(left === bytes ? head : piece));
        left -= piece.length;
      },
    });
    const { data } = await machine.ask(
      'lawyer',
      `mutation { beginUpload(input: { caseId: "${demoCaseId}", name: "film.mp4", mediaType: "video/mp4", bytes: "${bytes}" }) { upload { id url } } }`,
    );
    const { id, url } = data.beginUpload.upload;
    expect((await lawyerNow().patch(url, 0, stream)).status).toBe(204);
    const finished = await until(
      'it is read back',
      async () => {
        const answer = await lawyerNow().finish(id);
        return answer.errors[0]?.code === 'STILL_READING' ? undefined : answer;
      },
      110_000,
    );
    expect(finished.item?.bytes).toBe(String(bytes));
    const status = readFileSync(`/proc/${findRunning(machine.folder)?.pid}/status`, 'utf8');
    const most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    console.info(`evidence: at most ${Math.round(most)} MiB in memory`);
    expect(most).toBeLessThan(1_000);
  }, 240_000);
});
