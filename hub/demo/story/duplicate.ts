import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { processEnvironment } from '../../../platform/environment.ts';
import { demoCaseId } from '../network.ts';
import { enter } from './entering.ts';
import type { KeptEvidence } from './evidence.ts';
import { eventually, expect, type FilesTeller } from './step.ts';

const program = fileURLToPath(new URL('../../../', import.meta.url));

/** The command that whoever gets a duplicate is told to use: a process of its own, told of no hub, no key and no database. */
async function verify(file: string): Promise<{ passed: boolean; lines: readonly string[] }> {
  const child = spawn('npm', ['run', '-s', 'evidence', '--', 'verify', file], {
    cwd: program,
    env: { PATH: processEnvironment.PATH, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [code, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const lines = said.join('\n').split('\n');
  return { passed: code === 0, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

/** Lost by the investigator, the file costs nothing: here it is again, and anybody can check that it is the same. */
export async function exportDuplicate(
  { ask, fetchAs, tell }: FilesTeller,
  evidence: readonly [KeptEvidence, KeptEvidence],
): Promise<string> {
  const { export: asked } = await enter(
    { ask },
    'lawyer',
    'exportEvidence',
    { caseId: demoCaseId, itemIds: evidence.map(({ id }) => id), form: 'COPIES', purpose: 'INVESTIGATION' },
    'export { id itemsTotal }',
  );
  const url = await eventually(async () => {
    const answer = await ask('lawyer', 'query ($id: ID!) { evidenceExport(id: $id) { state url } }', { id: asked.id });
    return { seen: (answer.data?.evidenceExport?.url ?? undefined) as string | undefined, answer };
  }, 'The duplicate should be ready within seconds.');
  const fetched = await fetchAs('lawyer', url);
  const archive = Buffer.from(await fetched.arrayBuffer());
  expect(fetched.status === 200 && archive.length > 0, 'The duplicate should be given.');

  const folder = mkdtempSync(join(tmpdir(), 'saya-duplicate-'));
  try {
    const whole = join(folder, 'duplicate.zip');
    writeFileSync(whole, archive);
    const found = await verify(whole);
    const fingerprint = found.lines.find((line) => line.startsWith('fingerprint'));
    expect(found.passed && fingerprint !== undefined, `The duplicate should be found whole. It was said: ${found.lines.join(' ')}`);
    tell({
      persona: 'lawyer',
      does: 'has a duplicate made for the investigator: both pieces with their chains of custody, signed',
      sees: [
        `a ZIP of ${archive.length} bytes; npm run evidence -- verify duplicate.zip, in a process without a database:`,
        ...found.lines.filter((line) => line.startsWith('everything') || line.includes('pieces of evidence')),
        `${fingerprint?.split(':')[0]}`,
      ],
    });

    const [, messages] = evidence;
    const at = archive.indexOf('I will find you');
    expect(at > 0 && messages.content.includes('I will find you'), 'The messages should be in the duplicate.');
    archive.write('I will meet you', at);
    const changed = join(folder, 'changed.zip');
    writeFileSync(changed, archive);
    const refused = await verify(changed);
    const fault = refused.lines.find((line) => line.startsWith('FILE_CHANGED'));
    expect(!refused.passed && fault !== undefined, `The changed copy should be refused. It was said: ${refused.lines.join(' ')}`);
    tell({
      persona: 'lawyer',
      does: 'shows what happens when somebody changes one word in it',
      sees: [fault],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return asked.id;
}
