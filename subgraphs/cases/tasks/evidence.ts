import { randomUUID } from 'node:crypto';
import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import { makeExport } from '../evidenceExport/make.ts';
import { checkItem } from '../operations/evidence.ts';
import { readUpload } from '../operations/uploads.ts';
import type { CaseTaskOptions } from '../tasks.ts';
import { onOwnBehalf } from './ownBehalf.ts';

/** How many items a daily check reads at most before it makes room for others. */
const checkedAtOnce = 100;

/** What is done once a day as well. */
export const dailyEvidenceTasks = ['sweepFiles', 'checkAllEvidence'] as const;

/** What is done about files when nobody waits for it. */
export function evidenceTasks({
  storeFor,
  files,
  signer,
  networks,
  knownObjects,
}: Pick<CaseTaskOptions, 'storeFor' | 'files' | 'signer' | 'networks' | 'knownObjects'>): Tasks {
  const ownStores = async () => (await networks()).map((networkId) => storeFor(onOwnBehalf(networkId), randomUUID()));
  const storeOf = (payload: Parameters<Tasks[string]>[0]) => storeFor(leftBy('cases', payload), randomUUID());
  return {
    readUpload: (payload) => readUpload(String(payload.uploadId), { store: storeOf(payload), files }),

    makeExport: (payload) => makeExport(String(payload.exportId), { store: storeOf(payload), files, signer }),

    checkItem: async (payload) => {
      const store = storeOf(payload);
      const item = await store.evidenceItem(String(payload.itemId));
      if (item !== null) await checkItem(item, { store, files, asked: payload.asked === 'yes' });
    },

    checkAllEvidence: async () => {
      for (const store of await ownStores())
        for (let items = await store.itemsToCheck(checkedAtOnce); items.length > 0; items = await store.itemsToCheck(checkedAtOnce)) {
          let checked = 0;
          for (const item of items) if (await checkItem(item, { store, files, asked: false })) checked += 1;
          // Those whose key is destroyed stay unchecked; where only they are left, it is done.
          if (checked === 0) break;
        }
    },

    /** Removes what uploads left that were given up or broke off, what belonged to destroyed cases, and every object no record knows of. */
    sweepFiles: async () => {
      for (const store of await ownStores()) {
        await store.dropExpiredExports();
        await store.dropUnclaimedServices();
        const lost = await store.lostSegments();
        for (const name of lost) await files.remove(name);
        await store.dropSegments(lost);
        for (const { id, names } of await store.filesToForget()) {
          for (const name of names) await files.remove(name);
          await store.forgetFile(id);
        }
      }
      // An object is on record before it is in the store: what was listed and is not on record belongs to nobody.
      for await (const names of files.list()) {
        const known = await knownObjects(names);
        for (const name of names) if (!known.has(name)) await files.remove(name);
      }
    },
  };
}
