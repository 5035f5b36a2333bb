import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoPlaceNames, placeIdOf } from '../../hub/demo/network.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { createLog } from '../../platform/log.ts';
import { createSigner, parseVerifier } from '../../platform/signedNote.ts';
import { ledgerSignerName } from '../../subgraphs/disclosures/index.ts';
import { openCheckpoint } from '../../subgraphs/disclosures/ledger/checkpoint.ts';
import { createKeeper, type Keeper } from '../../subgraphs/disclosures/ledger/keeper.ts';
import { consistencyHolds, GrowingTree } from '../../subgraphs/disclosures/ledger/merkle.ts';
import { postWitness, type Testimony } from '../../subgraphs/disclosures/ledger/witness.ts';
import { findCanaries } from '../support/canaries.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let connection: DatabaseConnection;
let keeper: Keeper;
let witness: Server;
const taken: Testimony[] = [];
const state = { status: 200 };
const logged: string[] = [];

beforeAll(async () => {
  witness = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (state.status === 200) taken.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(state.status).end();
  });
  await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
  hub = await startTestHub({ work: false });
  connection = connectDatabase({ url: hub.urls.disclosures });
  keeper = createKeeper({
    connection,
    signer: createSigner(ledgerSignerName, JSON.parse(hub.secrets.DISCLOSURES_CHECKPOINT_KEY)),
    witnesses: { file: null, post: postWitness(`http://127.0.0.1:${(witness.address() as AddressInfo).port}/checkpoints`) },
    log: createLog({ service: 'test', destination: { write: (line) => logged.push(line) } }),
  });
});
afterAll(async () => {
  await connection.close();
  await hub.stop();
  witness.closeAllConnections();
  witness.close();
});

const look = async (count: number) => {
  for (const name of demoPlaceNames.slice(0, count)) await hub.ask('shelter-juniper', `{ place(id: "${placeIdOf(name)}") { address } }`);
};

describe('a witness at an address', () => {
  it('takes each checkpoint with the leaves since the one before, and can check the root by itself', async () => {
    await look(3);
    await keeper.keep();
    await look(5);
    await keeper.keep();
    const { data } = await hub.ask('auditor', '{ ledgerCheckpoint { size root verifier } }');
    const verifier = parseVerifier(data.ledgerCheckpoint.verifier);
    const tree = new GrowingTree();
    for (const { note, size, firstIndex, leaves, networkId } of taken) {
      expect([networkId, firstIndex]).toEqual([demoNetworkId, tree.size]);
      for (const leaf of leaves) tree.push(Buffer.from(leaf, 'base64'));
      const head = openCheckpoint(note, verifier);
      expect(head).toMatchObject({ size, networkId: demoNetworkId });
      expect(head?.root.equals(tree.root())).toBe(true);
    }
    expect(tree.size).toBe(8);
    expect(data.ledgerCheckpoint).toMatchObject({ size: 8, root: tree.root().toString('base64') });
  });

  it('that is away, or refuses, is told all of it when it is back', async () => {
    const before = taken.length;
    state.status = 503;
    await look(2);
    await keeper.keep();
    state.status = 302;
    await look(2);
    await keeper.keep();
    expect(taken).toHaveLength(before);
    expect(logged.join('')).toContain('ledger witness did not take a checkpoint');
    state.status = 200;
    await keeper.keep();
    expect(taken.slice(before).map(({ firstIndex, size }) => [firstIndex, size])).toEqual([
      [8, 10],
      [10, 12],
    ]);
  });

  it('is told hashes and signatures only', () => {
    const text = JSON.stringify(taken);
    expect(findCanaries(text)).toEqual([]);
    for (const name of demoPlaceNames) expect(text).not.toContain(placeIdOf(name));
  });
});

describe('two checkpoints', () => {
  it('are shown to be of one ledger that only grew', async () => {
    const sizes = taken.map(({ size }) => size);
    const roots = new Map(taken.map(({ size, note }) => [size, Buffer.from(note.split('\n')[2] ?? '', 'base64')]));
    for (const from of sizes)
      for (const to of sizes.filter((size) => size >= from)) {
        const { data } = await hub.ask('auditor', `{ consistencyProof(from: ${from}, to: ${to}) { path } }`);
        const path = data.consistencyProof.path.map((hash: string) => Buffer.from(hash, 'base64'));
        const [firstRoot, secondRoot] = [roots.get(from) as Buffer, roots.get(to) as Buffer];
        expect(consistencyHolds({ first: from, second: to, firstRoot, secondRoot, path })).toBe(true);
        expect(consistencyHolds({ first: from, second: to, firstRoot: secondRoot, secondRoot: firstRoot, path })).toBe(from === to);
      }
  });

  it('that are none have no proof', async () => {
    for (const [from, to] of [
      [1, 8],
      [8, 3],
      [3, 999],
      [0, 3],
      [-1, 3],
    ])
      expect((await hub.ask('auditor', `{ consistencyProof(from: ${from}, to: ${to}) { path } }`)).data.consistencyProof).toBeNull();
  });
});
