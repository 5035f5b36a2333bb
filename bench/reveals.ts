/**
 * What a ledgered reveal costs: 50 callers ask for a shelter's place through the gateway, once without and once with its
 * address, in turn. Every answer with an address is a committed row of the ledger; the two are counted against each other.
 * `npm run bench -- reveals [ROUNDS] [SECONDS]`
 */
import { Agent, request } from 'node:http';
import postgres from 'postgres';
import { personas } from '../hub/demo/personas.ts';
import { fetchToken } from '../hub/identity/token.ts';
import { startTemporaryHub, type TemporaryHub } from './temporaryHub.ts';

const callers = 50;
const [rounds = 5, seconds = 4] = process.argv.slice(2).map(Number);
const questions = {
  without: '{ myShelters { id place { id kind disclosure { precision } } } }',
  with: '{ myShelters { id place { id kind address disclosure { precision } } } }',
} as const;
type Kind = keyof typeof questions;

const agent = new Agent({ keepAlive: true, maxSockets: callers });

function ask(url: string, token: string, query: string): Promise<{ text: string; milliseconds: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ text: Buffer.concat(chunks).toString(), milliseconds: performance.now() - began }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query }));
  });
}

interface Round {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly answers: number;
}

async function round(url: string, token: string, kind: Kind, lasting: number): Promise<Round> {
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() - began < lasting * 1000) {
        const { text, milliseconds } = await ask(url, token, questions[kind]);
        if (text.includes('"errors"') || text.includes('Example Lane') !== (kind === 'with'))
          throw new Error('An answer is not as it should be.');
        times.push(milliseconds);
      }
    }),
  );
  const elapsed = performance.now() - began;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: (times.length / elapsed) * 1000, median: at(0.5), p99: at(0.99), answers: times.length };
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const show = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(8);

async function disclosedEntries({ databasePort, secrets }: TemporaryHub): Promise<number> {
  const sql = postgres(`postgres://saya_admin:${secrets.POSTGRES_PASSWORD}@127.0.0.1:${databasePort}/saya`, { max: 1 });
  const [row] = await sql`select count(*)::int as count from disclosures.ledger_entries where kind = 'DISCLOSED'`;
  await sql.end();
  return Number(row?.count);
}

const hub = await startTemporaryHub();
try {
  const token = await fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona: 'shelter-juniper' });
  for (const kind of ['without', 'with'] as const) await round(hub.url, token, kind, 2);
  const before = await disclosedEntries(hub);
  console.log(`${callers} callers (${personas['shelter-juniper'].title}), ${rounds} rounds of ${seconds} s each, in turn\n`);
  console.log('round  answers/s without   with   share   median ms without   with   p99 ms without   with');
  const shares: number[] = [];
  let revealed = 0;
  for (let number = 1; number <= rounds; number += 1) {
    const without = await round(hub.url, token, 'without', seconds);
    const withIt = await round(hub.url, token, 'with', seconds);
    revealed += withIt.answers;
    const share = withIt.perSecond / without.perSecond;
    shares.push(share);
    console.log(
      [
        String(number).padStart(5),
        show(without.perSecond),
        show(withIt.perSecond),
        show(share),
        show(without.median),
        show(withIt.median),
        show(without.p99),
        show(withIt.p99),
      ].join('  '),
    );
  }
  const written = (await disclosedEntries(hub)) - before;
  console.log(
    `\nshare with a ledgered reveal: median ${median(shares).toFixed(2)} (${Math.min(...shares).toFixed(2)}-${Math.max(...shares).toFixed(2)})`,
  );
  console.log(`answers with an address ${revealed}, entries committed ${written}`);
  if (written < revealed) throw new Error('There are answers without an entry.');
} finally {
  agent.destroy();
  await hub.stop();
}
