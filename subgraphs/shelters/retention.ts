import { lt, sql } from 'drizzle-orm';
import { type Database, type DatabaseConnection, workSession } from '../../platform/database.ts';
import type { Tasks } from '../../platform/jobs.ts';
import { boardTicks, pictures, searches, searchReviews } from './tables.ts';

/** How long things stay: a question with who asked it and under which reference, boards, what was said about them, pictures. */
const terms = { searchDays: 30, boardDays: 30, reviewDays: 60, pictureHours: 5 } as const;

export const retentionTask = 'searches.forget';

/** Forgets what is past its term. Counts of unmet demand stay: nobody is in them. */
export const forgetSearches = (database: Database): Promise<void> =>
  workSession(
    database,
    'retention',
  )(async (tx) => {
    const before = (days: number) => sql`now() - make_interval(days => ${days})`;
    await tx.delete(searches).where(lt(searches.at, before(terms.searchDays)));
    await tx.delete(searchReviews).where(lt(searchReviews.reviewedAt, before(terms.reviewDays)));
    await tx.delete(boardTicks).where(lt(boardTicks.at, before(terms.boardDays)));
    await tx.delete(pictures).where(lt(pictures.at, sql`now() - make_interval(hours => ${terms.pictureHours})`));
  });

/** What is done once a day. */
export const retentionTasks = ({ database }: DatabaseConnection): Tasks => ({ [retentionTask]: () => forgetSearches(database) });
