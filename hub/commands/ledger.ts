import { createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { EnvironmentSource } from '../../platform/environment.ts';
import { NoteError, verifierLine } from '../../platform/signedNote.ts';
import { exportLines, LedgerFileError, readExport, readWitnessFile } from '../../subgraphs/disclosures/ledger/files.ts';
import { inclusionPath, leafHash } from '../../subgraphs/disclosures/ledger/merkle.ts';
import { databaseLedger, networksOf, type Pending } from '../../subgraphs/disclosures/ledger/source.ts';
import { type Fault, fingerprint, type Report, verifyLedger } from '../../subgraphs/disclosures/ledger/verify.ts';
import { HubError } from '../errors.ts';
import { type OpenLedger, openLedger, readVerifier } from '../ledger.ts';

interface Where {
  readonly folder: string;
  readonly source: EnvironmentSource;
}

const faultWords: Readonly<Record<Fault['code'], string>> = {
  EDITED: 'it is not what was written',
  MISSING: 'it is gone',
  REWRITTEN: 'it and its tree were written anew; the witness has another',
  FORKED: 'the ledger up to here is not the one that was signed',
  CHECKPOINT_FORGED: 'a checkpoint is not signed with this key, or is of another ledger',
  UNSIGNED_TAIL: 'it and what follows is signed by no checkpoint',
  OUTSIDE_THE_TREE: 'it was written past the ledger',
};

function tell(networkId: string, { entries, checkpoints, fault, root }: Report, pending: Pending | null): void {
  console.log(`network ${networkId}`);
  console.log(`  ${entries} entries, ${checkpoints} checkpoints${pending === null ? '' : `, ${pending.count} not in the tree yet`}`);
  if (fault === null) console.log(`  everything is as it was written; root ${root}, in short ${fingerprint(root)}`);
  else {
    const which = fault.code === 'OUTSIDE_THE_TREE' || fault.code === 'CHECKPOINT_FORGED' ? '' : ` at entry ${fault.index}`;
    console.log(`  ${fault.code}${which}${fault.entryId === null ? '' : ` (${fault.entryId})`}: ${faultWords[fault.code]}`);
  }
}

/** Turns what is wrong with a file or a key into the command's own error. */
async function withPlainErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LedgerFileError || error instanceof NoteError) throw new HubError('LEDGER_UNREADABLE', error.message);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new HubError('LEDGER_UNREADABLE', 'There is no such file.');
    throw error;
  }
}

async function opened<Result>({ folder, source }: Where, work: (ledger: OpenLedger) => Promise<Result>): Promise<Result> {
  return withPlainErrors(async () => {
    const ledger = await openLedger(folder, source);
    try {
      return await work(ledger);
    } finally {
      await ledger.stop();
    }
  });
}

/** Recomputes every network's ledger and holds it against its checkpoints and the witness. @throws HubError LEDGER_FAULT */
export async function verifyDatabase(where: Where): Promise<void> {
  const sound = await opened(where, async ({ connection, verifier, witnessPath }) => {
    let allSound = true;
    for (const networkId of await networksOf(connection)) {
      const ledger = databaseLedger(connection, networkId);
      const witness = witnessPath !== null && existsSync(witnessPath) ? await readWitnessFile(witnessPath, networkId) : null;
      if (witness === null) console.log('There is no witness file: a whole history written anew with the key would not be noticed.');
      // In this order: what the keeper adds meanwhile has its checkpoint after its leaves.
      const pending = await ledger.pending();
      const outside = await ledger.outside();
      const notes = await ledger.notes();
      const report = await verifyLedger({ leaves: ledger.leaves(), notes, witness, verifier, networkId, allowUnsignedTail: true });
      const fault = report.fault ?? (outside === null ? null : { code: 'OUTSIDE_THE_TREE' as const, index: 0, entryId: outside });
      tell(networkId, { ...report, fault }, pending);
      allSound &&= fault === null;
    }
    return allSound;
  });
  if (!sound) throw new HubError('LEDGER_FAULT', 'the ledger is not what it was.');
}

/** The same for an export, with nothing but the file and the public key. @throws HubError LEDGER_FAULT */
export async function verifyExport(path: string, { folder, source }: Where): Promise<void> {
  const sound = await withPlainErrors(async () => {
    const verifier = await readVerifier(folder, source);
    const { networkId, notes, leaves } = await readExport(path);
    const report = await verifyLedger({ leaves: leaves(), notes, witness: null, verifier, networkId, allowUnsignedTail: false });
    tell(networkId, report, null);
    return report.fault === null;
  });
  if (!sound) throw new HubError('LEDGER_FAULT', 'the export is not what was signed.');
}

/** Writes one file a network: the entries up to the newest checkpoint, and the checkpoint. */
export async function exportLedger(path: string, where: Where): Promise<void> {
  await opened(where, async ({ connection, verifier }) => {
    const networks = await networksOf(connection);
    for (const networkId of networks) {
      const file = networks.length === 1 ? path : path.replace(/(\.[^./]+)?$/, `-${networkId}$1`);
      const ledger = databaseLedger(connection, networkId);
      const note = (await ledger.notes()).at(-1);
      if (note === undefined) continue;
      const size = Number(note.split('\n')[1]);
      await pipeline(
        async function* () {
          for await (const line of exportLines(networkId, { leaves: ledger.leaves(size), note })) yield `${line}\n`;
        },
        createWriteStream(file, { mode: 0o600 }),
      );
      console.log(`${file}: ${size} entries of network ${networkId}.`);
    }
    console.log(`Check it anywhere with: npm run ledger -- verify --export FILE --verifier '${verifierLine(verifier)}'`);
  });
}

/** Prints the proof that an entry is in the ledger, as JSON to hand on. @throws HubError NOT_FOUND */
export async function proveEntry(entryId: string, where: Where): Promise<void> {
  const found = await opened(where, async ({ connection, verifier }) => {
    for (const networkId of await networksOf(connection)) {
      const ledger = databaseLedger(connection, networkId);
      const leaf = await ledger.leafOf(entryId);
      const note = (await ledger.notes()).at(-1);
      if (leaf === null || leaf.entry === null || note === undefined) continue;
      const { text } = leaf.entry;
      const path = await ledger.reading((read) => inclusionPath(read, leaf.index, Number(note.split('\n')[1])));
      const proof = {
        entry: text,
        index: leaf.index,
        leafHash: leafHash(Buffer.from(text)).toString('base64'),
        path: path.map((hash) => hash.toString('base64')),
        checkpoint: note,
        verifier: verifierLine(verifier),
      };
      console.log(JSON.stringify(proof, null, 2));
      return true;
    }
    return false;
  });
  if (!found) throw new HubError('NOT_FOUND', 'no checkpoint covers an entry with this id.');
}
