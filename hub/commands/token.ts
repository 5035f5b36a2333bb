import { join, resolve } from 'node:path';
import type { EnvironmentSource } from '../../platform/environment.ts';
import { findRunning } from '../dataFolder.ts';
import { readTokenEnvironment } from '../environment.ts';
import { HubError } from '../errors.ts';
import { isSignIn, signInNames } from '../identity/signIns.ts';
import { fetchToken } from '../identity/token.ts';
import { ensureSecrets } from '../secrets.ts';

/** Prints a persona's access token, from the hub that runs on the folder or from the issuer the environment names. */
export async function runToken(persona: string, { folder, source }: { folder: string; source: EnvironmentSource }): Promise<void> {
  if (!isSignIn(persona))
    throw new HubError('UNKNOWN_PERSONA', `there is no persona ${JSON.stringify(persona)}; there are ${signInNames.join(', ')}.`);
  const { issuer, clientSecret } = await whereToAsk(folder, source);
  console.log(await fetchToken({ issuer, clientSecret, persona }));
}

async function whereToAsk(folder: string, source: EnvironmentSource): Promise<{ issuer: string; clientSecret: string }> {
  const running = findRunning(folder);
  if (running) {
    const { IDENTITY_CLIENT_SECRET } = await ensureSecrets(join(resolve(folder), 'secrets'), { mayCreate: false });
    return { issuer: running.issuer, clientSecret: IDENTITY_CLIENT_SECRET };
  }
  if (source.SAYA_OIDC_ISSUER === undefined)
    throw new HubError('NOT_RUNNING', `no hub runs on ${folder}; start it with \`npm start\` first.`);
  const { SAYA_OIDC_ISSUER, IDENTITY_CLIENT_SECRET } = readTokenEnvironment(source);
  return { issuer: SAYA_OIDC_ISSUER, clientSecret: IDENTITY_CLIENT_SECRET };
}
