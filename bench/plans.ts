import { readFileSync, statSync } from 'node:fs';
import postgres from 'postgres';
import { roleOf } from '../platform/migrate.ts';
import { subgraphNames } from '../platform/subgraph.ts';
import { type AskScale, openScaleHub, type ScaleHubOptions } from './scaleHub.ts';

/** Asks every question with `around` about each run. */
type AskAll = (ask: AskScale, around: (name: string, run: () => Promise<unknown>) => Promise<void>) => Promise<unknown>;

/** What auto_explain writes of a statement: its text, then how it went. */
const entry = /duration: ([\d.]+) ms {2}plan:\n\tQuery Text: ([\s\S]*?)\n(?=\t\S)([\s\S]*?)(?=\n\S|$)/g;
const dull = /^\s*(begin|commit|rollback|select (set_config|now\(\)|pg_notify))/;

/** Until the log has stopped growing: it comes through a pipe. */
async function settled(logFile: string): Promise<number> {
  for (let size = -1; ; ) {
    const now = statSync(logFile).size;
    if (now === size) return now;
    size = now;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/**
 * The plans of every question as they were carried out: under the services' own roles, with row-level security and prepared
 * statements, told by Postgres itself (auto_explain). @returns Markdown
 */
export async function explained(options: ScaleHubOptions & { logFile: string }, askAll: AskAll): Promise<string> {
  const admin = postgres(options.postgres.adminUrl, { max: 1, onnotice: () => undefined });
  await admin`load 'auto_explain'`;
  for (const role of subgraphNames.map(roleOf))
    for (const [name, value] of [
      ['session_preload_libraries', 'auto_explain'],
      ['auto_explain.log_min_duration', '0'],
      ['auto_explain.log_analyze', 'on'],
      ['auto_explain.log_buffers', 'on'],
      ['auto_explain.log_parameter_max_length', '0'],
    ])
      await admin.unsafe(`alter role ${role} set ${name} = '${value}'`);
  await admin.end();
  const hub = await openScaleHub(options);
  const found = new Map<string, string>();
  await askAll(hub.ask, async (name, run) => {
    const from = await settled(options.logFile);
    await run();
    const log = readFileSync(options.logFile)
      .subarray(from, await settled(options.logFile))
      .toString();
    found.set(name, log);
  });
  await hub.stop();
  const sections = [...found].map(([name, log]) => {
    const plans = [...log.matchAll(entry)]
      .filter(([, , text = '']) => !dull.test(text))
      .map(([, milliseconds, text = '', plan = '']) => {
        const tidy = plan.replace(/\s+\(cost=[^)]*\)/g, '').replace(/^\t/gm, '');
        return `\`${text.replace(/\s+/g, ' ').slice(0, 300)}\` ${milliseconds} ms\n\n\`\`\`\n${tidy}\n\`\`\`\n`;
      });
    return `## ${name}\n\n${plans.join('\n')}`;
  });
  return `# Plans\n\n${sections.join('\n')}`;
}
