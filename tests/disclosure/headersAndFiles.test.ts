import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../hub/demo/client.ts';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoPlaceNames, placeIdOf } from '../../hub/demo/network.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { subgraphNames } from '../../platform/subgraph.ts';
import { exportLines } from '../../subgraphs/disclosures/ledger/files.ts';
import { databaseLedger } from '../../subgraphs/disclosures/ledger/source.ts';
import { findCanaries } from '../support/canaries.ts';
import { acceptReferral, attachReferral, grantResidence, look, mutate, until, untilTold } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { tryEverything } from './engine.ts';

let hub: TestHub;
let connection: DatabaseConnection;
const headers = new Map<string, Set<string>>();
let answers = 0;

const note = (answer: Answer) => {
  answers += 1;
  for (const [name, value] of Object.entries(answer.headers)) headers.set(name, (headers.get(name) ?? new Set()).add(value));
};

const personas: readonly PersonaName[] = ['shelter-juniper', 'lawyer', 'police'];

beforeAll(async () => {
  hub = await startTestHub();
  connection = connectDatabase({ url: hub.urls.disclosures, poolSize: 2 });
  const referral = await acceptReferral(hub);
  await attachReferral(hub, referral);
  await grantResidence(hub);
  for (const name of demoPlaceNames) for (const persona of personas) await look(hub, persona, placeIdOf(name));
  await tryEverything(hub.ask, { referralIds: [referral.id, randomUUID()], personas, onAnswer: note });
  const words = { placeId: placeIdOf('juniper'), reasonCode: 'SEEN_OR_FOLLOWED', text: 'Somebody waited at the gate.' };
  await mutate(hub, 'director-juniper', 'declareCompromised', words, 'compromise { id }');
  // Everything told and everything kept, so that every table and file has what it will ever have.
  await until(async () => (await hub.admin`select 1 where not exists (select from disclosures.ledger_pending)`)[0]);
  await untilTold(hub, 'disclosures');
  await until(
    async () => (await hub.admin`select 1 where not exists (select from disclosures.ledger_checkpoints where witnessed_at is null)`)[0],
  );
}, 120_000);
afterAll(async () => {
  await connection.close();
  await hub.stop();
});

describe('no secret is', () => {
  it('in any header of any answer', () => {
    const found = [...headers].filter(([name, values]) => findCanaries([name, ...values].join('\n')).length > 0);
    const values = [...headers.values()].reduce((sum, { size }) => sum + size, 0);
    console.info(
      `headers: ${answers} answers, ${headers.size} headers (${[...headers.keys()].sort().join(', ')}), ${values} values, ${found.length} with a secret`,
    );
    expect(found).toEqual([]);
    expect(answers).toBeGreaterThan(500);
    expect(headers.get('x-request-id')?.size).toBe(answers);
  });

  it('in what services tell one another', async () => {
    const rows: { text: string }[] = [];
    for (const name of subgraphNames) {
      const [table] = await hub.admin`select to_regclass(${`${name}.outbox`}) as there`;
      if (table?.there) rows.push(...(await hub.admin.unsafe<{ text: string }[]>(`select row.*::text as text from ${name}.outbox row`)));
    }
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flatMap(({ text }) => findCanaries(text))).toEqual([]);
  });

  it('in the file of the witness', () => {
    const text = readFileSync(hub.witnessFile, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(3);
    expect(findCanaries(text)).toEqual([]);
  });

  it('in an export of the ledger', async () => {
    const ledger = databaseLedger(connection, demoNetworkId);
    const noteText = (await ledger.notes()).at(-1) ?? '';
    const lines: string[] = [];
    for await (const line of exportLines(demoNetworkId, { leaves: ledger.leaves(Number(noteText.split('\n')[1])), note: noteText }))
      lines.push(line);
    expect(lines.filter((line) => line.includes('"DISCLOSED"')).length).toBeGreaterThan(3);
    expect(findCanaries(lines.join('\n'))).toEqual([]);
  });

  it('in what the hub logged', () => expect(findCanaries(hub.logged())).toEqual([]));
});
