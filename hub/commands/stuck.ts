import type { DatabaseConnection } from '../../platform/database.ts';
import type { EnvironmentSource } from '../../platform/environment.ts';
import { deadJobs, reviveJobs } from '../../platform/jobs.ts';
import { deadEvents, type OutboxTable, reviveEvents } from '../../platform/outbox.ts';
import type { SubgraphName } from '../../platform/subgraph.ts';
import { outbox as casesOutbox } from '../../subgraphs/cases/tables.ts';
import { outbox as disclosuresOutbox } from '../../subgraphs/disclosures/tables.ts';
import { outbox as referralsOutbox } from '../../subgraphs/referrals/tables.ts';
import { outbox as sheltersOutbox } from '../../subgraphs/shelters/tables.ts';
import { readStuckEnvironment } from '../environment.ts';
import { openServiceDatabase } from '../serviceDatabase.ts';

const services = [
  { name: 'cases', outbox: casesOutbox, variable: 'CASES_DATABASE_URL' },
  { name: 'disclosures', outbox: disclosuresOutbox, variable: 'DISCLOSURES_DATABASE_URL' },
  { name: 'referrals', outbox: referralsOutbox, variable: 'REFERRALS_DATABASE_URL' },
  { name: 'shelters', outbox: sheltersOutbox, variable: 'SHELTERS_DATABASE_URL' },
] as const;

/** One service's, a line each. Ids and kinds only. */
async function linesOf(connection: DatabaseConnection, { name, outbox }: { name: SubgraphName; outbox: OutboxTable }) {
  const events = await deadEvents(connection, outbox);
  const left = await deadJobs(connection, name);
  return [
    ...events.map(
      ({ sequence, kind, subject, attempts, lastError, deadAt }) =>
        `${name}  event ${sequence}  ${kind} of ${subject}  tried ${attempts} times, given up ${deadAt?.toISOString()}: ${lastError}`,
    ),
    ...left.map(({ id, task, attempts, lastError }) => `${name}  job ${id}  ${task}  tried ${attempts} times: ${lastError}`),
  ];
}

/** Tells what is stuck between services, and lets it be tried again. @throws HubError NO_DATABASE */
export async function runStuck({ retry, folder, source }: { retry: boolean; folder: string; source: EnvironmentSource }): Promise<void> {
  const environment = readStuckEnvironment(source);
  const lines: string[] = [];
  let revived = 0;
  // In a container a service knows its own database only.
  const named = services.filter(({ variable }) => environment[variable] !== undefined);
  for (const service of named.length > 0 ? named : services) {
    const { connection, stop } = await openServiceDatabase(service.name, { folder, url: environment[service.variable] });
    try {
      lines.push(...(await linesOf(connection, service)));
      if (retry) {
        revived += await reviveEvents(connection, service.outbox);
        revived += await reviveJobs(connection, service.name);
      }
    } finally {
      await stop();
    }
  }
  console.log(lines.length === 0 ? 'Nothing is stuck.' : lines.join('\n'));
  if (retry) console.log(`${revived} will be tried again.`);
  else if (lines.length > 0) console.log('When the reason is gone: npm run stuck -- --retry');
}
