import { sql } from 'drizzle-orm';
import { type DatabaseConnection, only, workSession } from '../../../platform/database.ts';
import { type MemberViewer, viewerSchema } from '../../../platform/viewer.ts';
import { calendarFeeds } from '../tables.ts';

/** A calendar program asks every quarter of an hour at most. */
const mostUsesAnHour = 60;

/** A running feed that was found by its token. */
export interface FoundFeed {
  readonly id: string;
  readonly viewer: MemberViewer;
  readonly language: 'en' | 'ru' | 'ky';
  /** It was asked for more often than it may be. */
  readonly tooOften: boolean;
}

/**
 * Finds the feed a token belongs to and counts the use, in one statement: a revoked one is found no more from the moment it
 * is revoked. @returns null when it is unknown, revoked or has expired
 */
export async function useFeed({ database }: DatabaseConnection, tokenHash: Buffer): Promise<FoundFeed | null> {
  const row = await workSession(
    database,
    'calendars',
  )(async (tx) =>
    only(
      await tx
        .update(calendarFeeds)
        .set({
          lastUsedAt: sql`now()`,
          uses: sql`case when ${calendarFeeds.windowBeganAt} > now() - interval '1 hour' then ${calendarFeeds.uses} + 1 else 1 end`,
          windowBeganAt: sql`case when ${calendarFeeds.windowBeganAt} > now() - interval '1 hour' then ${calendarFeeds.windowBeganAt} else now() end`,
        })
        .where(
          sql`${calendarFeeds.tokenHash} = decode(${tokenHash.toString('hex')}, 'hex') and ${calendarFeeds.revokedAt} is null and ${calendarFeeds.expiresAt} > now()`,
        )
        .returning(),
    ),
  );
  if (row === null) return null;
  const { id, networkId, memberId, organisationId, organisationKind, roles, language, uses } = row;
  const viewer = viewerSchema.parse({ kind: 'member', networkId, memberId, organisationId, organisationKind, roles });
  return viewer.kind === 'member' ? { id, viewer, language, tooOften: uses > mostUsesAnHour } : null;
}
