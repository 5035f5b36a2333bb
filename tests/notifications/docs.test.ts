import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../hub/ports.ts';
import { networksFrom } from '../../subgraphs/referrals/notifications/domain/index.ts';
import { createPoster } from '../../subgraphs/referrals/notifications/post.ts';
import { newWebhookSecret, signedHeaders } from '../../subgraphs/referrals/notifications/secrets.ts';
import { until } from '../support/disclosures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/WEBHOOKS.md'), 'utf8');
const secret = newWebhookSecret();
const poster = createPoster({ networks: networksFrom('127.0.0.1/32') });
let folder: string;
let receiver: ChildProcess;
let url: URL;
let said = '';

beforeAll(async () => {
  // Below the packages, which the snippet imports as a reader's would.
  folder = mkdtempSync(join(root, 'node_modules', '.webhooks-'));
  const file = join(folder, 'receiver.mjs');
  writeFileSync(file, /```js\n(.*?)```/s.exec(page)?.[1] ?? '');
  const port = await freePort();
  receiver = spawn(process.execPath, [file], { env: { PORT: String(port), WEBHOOK_SECRET: secret } });
  receiver.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  url = new URL(`http://127.0.0.1:${port}/`);
  await until(() =>
    fetch(url).then(
      () => true,
      () => undefined,
    ),
  );
});
afterAll(() => {
  receiver.kill();
  rmSync(folder, { recursive: true, force: true });
});

const body = '{"type":"saya.updates","timestamp":"2026-03-08T21:00:00.000Z","data":{"updates":3,"topic":"REFERRAL"}}';
const send = (options: { at?: Date; by?: string; sent?: string }) =>
  poster.post(url, {
    body: options.sent ?? body,
    headers: signedHeaders({ id: 'one', at: options.at ?? new Date(), body, secrets: [options.by ?? secret] }),
  });

it('what docs/WEBHOOKS.md shows verifies what is sent, and refuses what is forged, changed or old', async () => {
  expect(page).toContain(body);
  expect((await send({})).result).toBe('DELIVERED');
  await until(async () => (said.includes('3 of REFERRAL: ask myReferrals') ? true : undefined));
  expect((await send({ by: newWebhookSecret() })).result).toBe('CLIENT_ERROR');
  expect((await send({ sent: body.replace('3', '4') })).result).toBe('CLIENT_ERROR');
  expect((await send({ at: new Date(Date.now() - 600_000) })).result).toBe('CLIENT_ERROR');
});
