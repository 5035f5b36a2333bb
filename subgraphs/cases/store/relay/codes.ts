import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { relayLimits } from '../../domain/relay.ts';
import { relayCodes } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { newCode, relayCodeHash } from '../codes.ts';
import { inOpenCase } from '../openCase.ts';
import { rowsByCase } from '../rowsByCase.ts';
import { openWords, sealWords } from '../words.ts';

export type RelayCodeRow = typeof relayCodes.$inferSelect;

const labelAt = (caseId: string, id: string) => ({ caseId, table: 'relay_codes', id, field: 'label' });

/** Codes by which documents reach the viewer's cases. */
export function relayCodeStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const codes = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(relayCodes).where(inArray(relayCodes.caseId, ids)).orderBy(desc(relayCodes.issuedAt), desc(relayCodes.id)),
    ),
  );
  return {
    relayCodes: (caseId: string) => codes.load(caseId),
    relayCodeLabel: ({ caseId, id, sealedLabel }: RelayCodeRow) => openWords<string>(asker, labelAt(caseId, id), sealedLabel),

    async issueRelayCode({ caseId, label }: { caseId: string; label: string | null }) {
      const id = randomUUID();
      const sealedLabel = await sealWords(asker, labelAt(storedId(caseId), id), label);
      if (sealedLabel === 'NOT_FOUND') return 'NOT_FOUND';
      // One at a time, so that two at once do not both find room.
      return inOpenCase(
        asker,
        caseId,
        async (tx, { id: openCase }): Promise<{ relayCode: RelayCodeRow; code: string } | 'TOO_MANY'> => {
          const running = await tx
            .select({ id: relayCodes.id })
            .from(relayCodes)
            .where(and(eq(relayCodes.caseId, openCase), isNull(relayCodes.revokedAt)));
          if (running.length >= relayLimits.codes) return 'TOO_MANY';
          const code = newCode();
          const relayCode = only(
            await tx
              .insert(relayCodes)
              .values({ networkId, id, caseId: openCase, codeHash: relayCodeHash(asker, code), sealedLabel, issuedBy: memberId })
              .returning(),
          );
          if (relayCode === null) throw new Error('A code was issued and did not come back.');
          codes.clear(openCase);
          return { relayCode, code };
        },
        'no key update',
      );
    },

    /** Revoked once is revoked; the first moment stays. @returns null when there is no such code of the viewer's */
    revokeRelayCode: (relayCodeId: string): Promise<RelayCodeRow | null> =>
      session(async (tx) => {
        const mine = eq(relayCodes.id, storedId(relayCodeId));
        await tx
          .update(relayCodes)
          .set({ revokedAt: sql`clock_timestamp()`, revokedBy: memberId })
          .where(and(mine, isNull(relayCodes.revokedAt)));
        const row = only(await tx.select().from(relayCodes).where(mine));
        if (row !== null) codes.clear(row.caseId);
        return row;
      }),
  };
}
