import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoPlaceNames, placeIdOf } from '../../hub/demo/network.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { createLog } from '../../platform/log.ts';
import { createSigner, openNote, type Signer } from '../../platform/signedNote.ts';
import { ledgerSignerName } from '../../subgraphs/disclosures/index.ts';
import { signCheckpoint } from '../../subgraphs/disclosures/ledger/checkpoint.ts';
import { exportLines, LedgerFileError, readExport, readWitnessFile } from '../../subgraphs/disclosures/ledger/files.ts';
import { createKeeper } from '../../subgraphs/disclosures/ledger/keeper.ts';
import { inclusionHolds, leafHash } from '../../subgraphs/disclosures/ledger/merkle.ts';
import { databaseLedger } from '../../subgraphs/disclosures/ledger/source.ts';
import { type Report, verifyLedger } from '../../subgraphs/disclosures/ledger/verify.ts';
import { fileWitness } from '../../subgraphs/disclosures/ledger/witness.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let connection: DatabaseConnection;
let signer: Signer;
/** Puts what is pending into the tree now, as the service does every second. */
let keep: () => Promise<void>;

beforeAll(async () => {
  hub = await startTestHub({ work: false });
  connection = connectDatabase({ url: hub.urls.disclosures });
  signer = createSigner(ledgerSignerName, JSON.parse(hub.secrets.DISCLOSURES_CHECKPOINT_KEY));
  const log = createLog({ service: 'test', destination: { write: () => undefined } });
  ({ keep } = createKeeper({ connection, signer, witnesses: { file: fileWitness(hub.witnessFile), post: null }, log }));
  for (let round = 0; round < 3; round += 1) {
    for (const name of demoPlaceNames) await hub.ask('shelter-juniper', `{ place(id: "${placeIdOf(name)}") { address } }`);
    await keep();
  }
});
afterAll(async () => {
  await connection.close();
  await hub.stop();
});

const verify = async ({ witnessed = true } = {}): Promise<Report> => {
  const ledger = databaseLedger(connection, demoNetworkId);
  const witness = witnessed ? await readWitnessFile(hub.witnessFile, demoNetworkId) : null;
  return verifyLedger({
    leaves: ledger.leaves(),
    notes: await ledger.notes(),
    witness,
    verifier: signer,
    networkId: demoNetworkId,
    allowUnsignedTail: true,
  });
};

/** Does something to the ledger as a superuser who has taken the triggers off, looks, and takes it back. */
async function tampered(statements: readonly string[], look: () => Promise<void>): Promise<void> {
  const tables = ['ledger_entries', 'ledger_leaves', 'ledger_nodes', 'ledger_checkpoints'];
  await hub.admin.unsafe(`alter table disclosures.ledger_entries disable trigger all`);
  for (const table of tables) await hub.admin.unsafe(`create table public.kept_${table} as table disclosures.${table}`);
  try {
    for (const statement of statements) await hub.admin.unsafe(statement);
    await look();
  } finally {
    for (const table of tables) {
      await hub.admin.unsafe(`truncate disclosures.${table}`);
      await hub.admin.unsafe(`insert into disclosures.${table} select * from public.kept_${table}`);
      await hub.admin.unsafe(`drop table public.kept_${table}`);
    }
    await hub.admin.unsafe(`alter table disclosures.ledger_entries enable trigger all`);
  }
}

const at = (index: number) => `(select sequence from disclosures.ledger_leaves where index = ${index})`;
const idAt = async (index: number) =>
  (
    await hub.admin`select id from disclosures.ledger_entries join disclosures.ledger_leaves leaf using (network_id, sequence) where leaf.index = ${index}`
  )[0]?.id;

describe('the ledger', () => {
  it('is as it was written', async () => {
    const report = await verify();
    expect(report).toMatchObject({ fault: null, entries: 39 });
    expect(report.checkpoints).toBeGreaterThanOrEqual(3);
  });

  it('refuses to be changed by its own service, and by anybody who forgets the trigger', async () => {
    await expect(hub.admin`update disclosures.ledger_entries set precision = 'NOTHING'`).rejects.toThrow('append-only');
    await expect(hub.admin`delete from disclosures.ledger_entries`).rejects.toThrow('append-only');
    await expect(hub.admin`truncate disclosures.ledger_entries`).rejects.toThrow('append-only');
  });

  it.each([
    ['who', `member_id = gen_random_uuid()`],
    ['what', `place_id = gen_random_uuid()`],
    ['how exactly', `precision = 'ZONE'`],
    ['when', `at = at + interval '1 hour'`],
    ['why', `reason = 'GRANT'`],
    ['which kind', `kind = 'TOLD_OFF_SYSTEM'`],
  ])('names the entry in which a superuser edited %s', async (_what, change) => {
    const id = await idAt(17);
    await tampered([`update disclosures.ledger_entries set ${change} where sequence = ${at(17)}`], async () =>
      expect((await verify()).fault).toEqual({ code: 'EDITED', index: 17, entryId: id }),
    );
  });

  it('names the first of several', async () => {
    await tampered([`update disclosures.ledger_entries set precision = 'CITY' where sequence in (${at(30)}, ${at(11)})`], async () =>
      expect((await verify()).fault).toMatchObject({ code: 'EDITED', index: 11 }),
    );
  });

  it('names an entry that was deleted, with and without its leaf', async () => {
    await tampered([`delete from disclosures.ledger_entries where sequence = ${at(5)}`], async () =>
      expect((await verify()).fault).toEqual({ code: 'MISSING', index: 5, entryId: null }),
    );
    await tampered(
      [`delete from disclosures.ledger_entries where sequence = ${at(5)}`, 'delete from disclosures.ledger_leaves where index = 5'],
      async () => expect((await verify()).fault).toEqual({ code: 'MISSING', index: 5, entryId: null }),
    );
  });

  it('names the first of entries that changed places', async () => {
    const swap = [
      'update disclosures.ledger_leaves set index = -1 where index = 8',
      'update disclosures.ledger_leaves set index = 8 where index = 20',
      'update disclosures.ledger_leaves set index = 20 where index = -1',
    ];
    await tampered(swap, async () => expect((await verify()).fault).toMatchObject({ code: 'EDITED', index: 8 }));
  });

  it('names where it was cut off', async () => {
    await tampered(
      [
        'delete from disclosures.ledger_entries where sequence in (select sequence from disclosures.ledger_leaves where index >= 30)',
        'delete from disclosures.ledger_leaves where index >= 30',
        'delete from disclosures.ledger_checkpoints where size > 30',
      ],
      async () => expect((await verify()).fault).toEqual({ code: 'MISSING', index: 30, entryId: null }),
    );
  });

  it('names the first entry of a history that was written anew and signed again by somebody with the key', async () => {
    const id = await idAt(9);
    await tampered(
      [
        `update disclosures.ledger_entries set member_id = gen_random_uuid() where sequence = ${at(9)}`,
        'delete from disclosures.ledger_checkpoints',
        'delete from disclosures.ledger_nodes',
        'insert into disclosures.ledger_pending (network_id, sequence) select network_id, sequence from disclosures.ledger_leaves',
        'delete from disclosures.ledger_leaves',
      ],
      async () => {
        const log = createLog({ service: 'test', destination: { write: () => undefined } });
        await createKeeper({ connection, signer, witnesses: { file: null, post: null }, log }).keep();
        expect((await verify({ witnessed: false })).fault).toBeNull();
        expect((await verify()).fault).toEqual({ code: 'REWRITTEN', index: 9, entryId: id });
      },
    );
  });

  it('finds a fork without a witness file, by any checkpoint that somebody kept', async () => {
    const [note] = await databaseLedger(connection, demoNetworkId).notes();
    await tampered(
      [
        `update disclosures.ledger_entries set member_id = gen_random_uuid() where sequence = ${at(2)}`,
        'delete from disclosures.ledger_checkpoints',
        'delete from disclosures.ledger_nodes',
        'insert into disclosures.ledger_pending (network_id, sequence) select network_id, sequence from disclosures.ledger_leaves',
        'delete from disclosures.ledger_leaves',
      ],
      async () => {
        const log = createLog({ service: 'test', destination: { write: () => undefined } });
        await createKeeper({ connection, signer, witnesses: { file: null, post: null }, log }).keep();
        const ledger = databaseLedger(connection, demoNetworkId);
        const notes = [...(await ledger.notes()), note ?? ''];
        const report = await verifyLedger({
          leaves: ledger.leaves(),
          notes,
          witness: null,
          verifier: signer,
          networkId: demoNetworkId,
          allowUnsignedTail: true,
        });
        expect(report.fault).toMatchObject({ code: 'FORKED' });
      },
    );
  });

  it('finds a checkpoint of another key', async () => {
    const other = createSigner(ledgerSignerName, generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
    const note = signCheckpoint(other, { networkId: demoNetworkId, size: 1000, root: leafHash(Buffer.from('x')) });
    await tampered(
      [`insert into disclosures.ledger_checkpoints (network_id, size, note) values ('${demoNetworkId}', 1000, '${note}')`],
      async () => expect((await verify()).fault).toMatchObject({ code: 'CHECKPOINT_FORGED' }),
    );
  });

  it('finds an entry that was slipped in past it', async () => {
    const insert = `insert into disclosures.ledger_entries (network_id, kind, member_id, organisation_id, precision, reason, request_id)
      values ('${demoNetworkId}', 'WITHHELD', gen_random_uuid(), gen_random_uuid(), 'NOTHING', 'WITHHELD', gen_random_uuid())`;
    expect(await databaseLedger(connection, demoNetworkId).outside()).toBeNull();
    await tampered([insert], async () => expect(await databaseLedger(connection, demoNetworkId).outside()).toEqual(expect.any(String)));
  });

  it('proves to whoever holds an entry and a checkpoint that one is in the other', async () => {
    const { data } = await hub.ask('auditor', '{ ledger(first: 1, filter: { kind: DISCLOSED }) { edges { node { id } } } }');
    const entryId = data.ledger.edges[0].node.id;
    const proven = await hub.ask(
      'auditor',
      `{ inclusionProof(entryId: "${entryId}") { entry index leafHash path checkpoint { size root note verifier } } }`,
    );
    const { entry, index, path, checkpoint } = proven.data.inclusionProof;
    expect(JSON.parse(entry).id).toBe(entryId);
    expect(openNote(checkpoint.note, signer)).toContain(`\n${checkpoint.size}\n${checkpoint.root}\n`);
    const holds = (text: string) =>
      inclusionHolds({
        index,
        size: checkpoint.size,
        leaf: leafHash(Buffer.from(text)),
        path: path.map((hash: string) => Buffer.from(hash, 'base64')),
        root: Buffer.from(checkpoint.root, 'base64'),
      });
    expect(holds(entry)).toBe(true);
    expect(holds(entry.replace('DISCLOSED', 'WITHHELD!'))).toBe(false);
    const foreign = await hub.ask('hotline', `{ inclusionProof(entryId: "${entryId}") { index } }`);
    expect(foreign.data.inclusionProof).toBeNull();
  });

  it('puts an entry of a moment ago into the tree when its proof is asked for', async () => {
    await hub.ask('hospital', `{ place(id: "${placeIdOf('juniper')}") { address } }`);
    const { data } = await hub.ask('hospital', '{ ledger(first: 1) { edges { node { id } } } }');
    const proven = await hub.ask('hospital', `{ inclusionProof(entryId: "${data.ledger.edges[0].node.id}") { index } }`);
    expect(proven.data.inclusionProof.index).toBeGreaterThanOrEqual(39);
  });

  it.each([
    [0, 13],
    [13, 12],
    [12, 13],
    [13, 1_000_000],
  ])('has no consistency proof from %i to %i', async (from, to) => {
    const { data } = await hub.ask('auditor', `{ consistencyProof(from: ${from}, to: ${to}) { path } }`);
    expect(data.consistencyProof).toBeNull();
  });
});

describe('an export', () => {
  const file = () => `${hub.witnessFile}.export`;
  const write = async (): Promise<string[]> => {
    const ledger = databaseLedger(connection, demoNetworkId);
    const note = (await ledger.notes()).at(-1) ?? '';
    const lines: string[] = [];
    for await (const line of exportLines(demoNetworkId, { leaves: ledger.leaves(Number(note.split('\n')[1])), note })) lines.push(line);
    return lines;
  };
  const check = async (lines: readonly string[]): Promise<Report['fault']> => {
    writeFileSync(file(), `${lines.join('\n')}\n`);
    const { networkId, notes, leaves } = await readExport(file());
    return (await verifyLedger({ leaves: leaves(), notes, witness: null, verifier: signer, networkId, allowUnsignedTail: false })).fault;
  };

  it('is checked with the file and the public key alone', async () => expect(await check(await write())).toBeNull());

  it('that was edited, cut, reordered or given a tail is found', async () => {
    const lines = await write();
    const edited = lines.map((line, number) => (number === 7 ? line.replace('"WITHHELD"', '"DISCLOSED"') : line));
    expect(await check(edited)).toMatchObject({ code: 'FORKED' });
    expect(await check([...lines.slice(0, 10), ...lines.slice(11)])).toEqual({ code: 'MISSING', index: 9, entryId: null });
    expect(await check([...lines.slice(0, 10), lines.at(-1) ?? ''])).toEqual({ code: 'MISSING', index: 9, entryId: null });
    expect(await check([...lines.slice(0, 4), lines[5] ?? '', lines[4] ?? '', ...lines.slice(6)])).toMatchObject({
      code: 'MISSING',
      index: 3,
    });
    const last = JSON.parse(lines.at(-2) ?? '');
    const tail = lines.at(-2)?.replace(`"index":${last.index}`, `"index":${last.index + 1}`) ?? '';
    expect(await check([...lines.slice(0, -1), tail, lines.at(-1) ?? ''])).toMatchObject({ code: 'UNSIGNED_TAIL', index: last.index + 1 });
  });

  it.each([
    ['no checkpoint', (lines: string[]) => lines.slice(0, -1)],
    ['no header', (lines: string[]) => lines.slice(1)],
    ['a line that is no entry', (lines: string[]) => lines.map((line, number) => (number === 3 ? '{}' : line))],
    [
      'a value spelled in another way',
      (lines: string[]) => lines.map((line, number) => (number === 3 ? line.replace('{"at"', '{ "at"') : line)),
    ],
    ['nothing in it', () => []],
  ])('with %s is said to be damaged', async (_what, change) => {
    await expect(check(change(await write()))).rejects.toThrow(LedgerFileError);
  });

  it('whose checkpoint was signed with another key is found', async () => {
    const other = createSigner(ledgerSignerName, generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
    const lines = await write();
    const head = JSON.parse(lines.at(-1) ?? '').checkpoint.split('\n');
    const note = signCheckpoint(other, { networkId: demoNetworkId, size: Number(head[1]), root: Buffer.from(head[2], 'base64') });
    expect(await check([...lines.slice(0, -1), JSON.stringify({ checkpoint: note })])).not.toBeNull();
  });
});

describe('the witness', () => {
  it('has every checkpoint, and nothing but hashes and signed heads', async () => {
    await keep();
    const { notes, size } = await readWitnessFile(hub.witnessFile, demoNetworkId);
    expect(new Set(notes)).toEqual(new Set(await databaseLedger(connection, demoNetworkId).notes()));
    expect(size).toBeGreaterThanOrEqual(39);
    for (const line of readFileSync(hub.witnessFile, 'utf8').trim().split('\n'))
      expect(Object.keys(JSON.parse(line)).sort()).toEqual(['firstIndex', 'leaves', 'networkId', 'note', 'size']);
  });

  it('whose file lost lines is said to be damaged', async () => {
    const lines = readFileSync(hub.witnessFile, 'utf8').trim().split('\n');
    writeFileSync(`${hub.witnessFile}.cut`, `${lines.slice(1).join('\n')}\n`);
    await expect(readWitnessFile(`${hub.witnessFile}.cut`, demoNetworkId)).rejects.toThrow(LedgerFileError);
  });
});
