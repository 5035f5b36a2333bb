import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publicSdl } from '../../gateway/federation.ts';
import { findRunning } from '../dataFolder.ts';
import { createClient, createFetchAs } from '../demo/client.ts';
import { printStep, type Step, walkStory } from '../demo/story/index.ts';
import { startOneProcess } from '../oneProcess.ts';
import { forgetFolder } from '../postgres.ts';
import { ensureSecrets } from '../secrets.ts';

interface Target {
  readonly url: string;
  readonly issuer: string;
  readonly clientSecret: string;
  stop(): Promise<void>;
}

/** The hub that runs on the folder, or a temporary one that is gone afterwards. */
async function findTarget(folder: string): Promise<Target> {
  const running = findRunning(folder);
  if (running) {
    const { IDENTITY_CLIENT_SECRET } = await ensureSecrets(join(resolve(folder), 'secrets'), { mayCreate: false });
    console.log(`The story, told to the hub at ${running.url}.\n`);
    return { ...running, clientSecret: IDENTITY_CLIENT_SECRET, stop: async () => undefined };
  }
  console.log('No hub is running: a temporary one is started for the story.\n');
  const temporary = mkdtempSync(join(tmpdir(), 'saya-demo-'));
  try {
    const hub = await startOneProcess({ folder: temporary, port: 0, production: false });
    return {
      ...hub,
      stop: async () => {
        await hub.stop();
        forgetFolder(temporary);
      },
    };
  } catch (error) {
    forgetFolder(temporary);
    throw error;
  }
}

/** Walks the story over HTTP and prints it. @throws HubError DEMO_FAILED when a step is not as told */
export async function runDemo(folder: string): Promise<void> {
  const target = await findTarget(folder);
  let steps = 0;
  const tell = (step: Step) => {
    steps += 1;
    console.log(`${printStep(step, steps)}\n`);
  };
  try {
    const [ask, fetchAs, sdl] = [createClient(target), createFetchAs(target), await publicSdl()];
    await walkStory({ ask, fetchAs, sdl, tell, note: (sentence) => console.log(`${sentence}\n`) });
  } finally {
    await target.stop();
  }
  console.log(`The story went as told: ${steps} steps.`);
}
