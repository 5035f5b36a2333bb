/**
 * What it takes to tell a thousand at once: members of a hotline follow one referral through the gateway, the shelter and the
 * hotline move it, and every stream's delivery is timed, beside one question and a thousand clients who would ask instead. A lawyer
 * whose right was taken meanwhile must hear nothing.
 * `npm run bench -- live [SUBSCRIBERS] [ROUNDS]`
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import postgres from 'postgres';
import { createClient } from '../hub/demo/client.ts';
import { demoCaseId } from '../hub/demo/network.ts';
import { viewerOf } from '../hub/demo/personas.ts';
import { referralInput, sendDocument } from '../tests/support/referrals.ts';
import { signToken } from '../tests/support/tokens.ts';
import { startTemporaryHub } from './temporaryHub.ts';

const [subscribers = 1_000, rounds = 10] = process.argv.slice(2).map(Number);
const fields = '{ status answerDueAt shelter { codeName zone { name } } }';
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

interface Stream {
  events: number;
  /** When the last event came. */
  at: number;
  over: boolean;
  close(): void;
}

const headersOf = (token: string, accept: string) => ({ 'content-type': 'application/json', accept, authorization: `Bearer ${token}` });

/** Resolves when the stream is open. */
function openStream(url: string, token: string, query: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers: headersOf(token, 'text/event-stream') }, (response) => {
      const stream: Stream = { events: 0, at: 0, over: false, close: () => outgoing.destroy() };
      response.on('data', (chunk: Buffer) => {
        const told = chunk.toString().split('event: next').length - 1;
        if (told === 0) return;
        stream.events += told;
        stream.at = performance.now();
      });
      response.on('close', () => {
        stream.over = true;
      });
      response.on('error', () => undefined);
      if (response.statusCode === 200) resolve(stream);
      else reject(new Error(`A stream was answered with ${response.statusCode}.`));
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query }));
  });
}

function ask(url: string, token: string, query: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers: headersOf(token, 'application/json') }, (response) => {
      response.resume();
      response.on('end', () => resolve(performance.now() - began));
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query }));
  });
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const memoryOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function until(done: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!done()) {
    if (Date.now() > deadline) throw new Error(`${what} within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const hub = await startTemporaryHub();
const admin = postgres(`postgres://saya_admin:${hub.secrets.POSTGRES_PASSWORD}@127.0.0.1:${hub.databasePort}/saya`, { max: 1 });
const streams: Stream[] = [];
try {
  const persona = createClient({ url: hub.url, issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET });
  const { data } = await persona('hotline', sendDocument, { input: referralInput() });
  const { id, code } = data.sendReferral.referral as { id: string; code: string };
  await persona(
    'counsellor',
    `mutation { attachReferral(input: { caseId: "${demoCaseId}", referralCode: "${code}" }) { errors { code } } }`,
  );
  await persona('shelter-juniper', `mutation { receiveReferral(input: { referralId: "${id}" }) { errors { code } } }`);
  const token = (viewer: ReturnType<typeof viewerOf>) => signToken(hub, viewer, 3_600);
  const colleague = () => token({ ...viewerOf('hotline'), memberId: randomUUID() });
  const follow = `subscription { referralChanged(id: "${id}") ${fields} }`;
  const question = `{ referral(id: "${id}") ${fields} }`;

  const own = await colleague();
  for (let time = 0; time < 300; time += 1) await ask(hub.url, own, question);
  const single = at(await series(200, () => ask(hub.url, own, question)), 0.5);

  const before = memoryOf(hub.pid);
  const opening = performance.now();
  const lawyer = await openStream(hub.url, await token(viewerOf('lawyer')), follow);
  for (let left = subscribers; left > 0; left -= 50)
    streams.push(
      ...(await Promise.all(Array.from({ length: Math.min(left, 50) }, async () => openStream(hub.url, await colleague(), follow)))),
    );
  const opened = performance.now() - opening;
  const open = memoryOf(hub.pid);

  const askers = await Promise.all(streams.map(colleague));
  const polling = performance.now();
  await Promise.all(askers.map((one) => ask(hub.url, one, question)));
  const polled = performance.now() - polling;

  const delivered: number[] = [];
  const whole: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    if (round === Math.ceil(rounds / 2)) await admin`delete from referrals.referral_readers where code = ${code}`;
    const began = performance.now();
    await (round % 2 === 1
      ? persona('shelter-juniper', `mutation { askReferral(input: { referralId: "${id}", question: "bench" }) { errors { code } } }`)
      : persona('hotline', `mutation { answerReferral(input: { referralId: "${id}", answer: "bench" }) { errors { code } } }`));
    await until(() => streams.every(({ events }) => events === round), 'An update did not reach all');
    delivered.push(...streams.map((stream) => stream.at - began));
    whole.push(Math.max(...streams.map((stream) => stream.at)) - began);
  }
  const after = memoryOf(hub.pid);
  await until(() => lawyer.over, 'The stream without a right did not end');

  const ratio = (milliseconds: number) => (milliseconds / single).toFixed(1);
  console.log(`${subscribers} subscribers opened in ${(opened / 1000).toFixed(1)} s, ${rounds} updates, each reached all of them`);
  console.log(`one question, median                    ${single.toFixed(1)} ms`);
  console.log(
    `delivery p50 / p99 over all updates     ${at(delivered, 0.5).toFixed(0)} / ${at(delivered, 0.99).toFixed(0)} ms = ${ratio(at(delivered, 0.5))} / ${ratio(at(delivered, 0.99))} questions`,
  );
  console.log(
    `an update until all have it, median     ${at(whole, 0.5).toFixed(0)} ms = ${(at(whole, 0.5) / single / subscribers).toFixed(2)} questions a subscriber`,
  );
  console.log(
    `the same by ${subscribers} who ask at once        ${polled.toFixed(0)} ms; a stream's share of that ${(at(whole, 0.5) / polled).toFixed(2)}`,
  );
  console.log(
    `memory of the hub, MiB                  ${before.toFixed(0)} before, ${open.toFixed(0)} open, ${after.toFixed(0)} after the updates`,
  );
  console.log(`memory a subscriber, KiB                ${(((open - before) / subscribers) * 1024).toFixed(0)} open`);
  console.log(`the lawyer whose right was taken        ${lawyer.events} of ${rounds} updates, the last before it was taken; stream ended`);
  if (lawyer.events >= Math.ceil(rounds / 2)) throw new Error('A revoked stream was told something.');
} finally {
  for (const stream of streams) stream.close();
  agent.destroy();
  await admin.end();
  await hub.stop();
}

async function series(times: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < times; time += 1) results.push(await work());
  return results;
}
