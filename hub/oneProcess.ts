import { createAuthenticate } from '../gateway/authenticate.ts';
import { startGateway } from '../gateway/server.ts';
import { createLog } from '../platform/log.ts';
import { openFileStore } from '../subgraphs/cases/files/index.ts';
import { notificationOptions } from '../subgraphs/referrals/index.ts';
import { databaseUrls, openHubKeys } from './database.ts';
import { identityOptions, type OpenHub, openHub, type StartOptions } from './hub.ts';
import { startIssuer } from './identity/issuer.ts';
import { createInProcessSubgraphs } from './inProcess.ts';

/** Everything in one Node process: embedded Postgres, demo sign-in, four subgraphs, gateway. */
export function startOneProcess(options: StartOptions): Promise<OpenHub> {
  return openHub(
    options,
    async ({ secrets, postgres, keysFolder, caseKeysFolder, filesFolder, log: logFile, witnessFile, step, onStop }) => {
      const log = createLog({ service: 'hub', destination: logFile });
      const identity = await identityOptions(secrets, options.production);
      const issuer = await step('demo sign-in', () => startIssuer(identity));
      onStop(issuer.stop);
      const subgraphs = await step('subgraphs', async () =>
        createInProcessSubgraphs({
          urls: databaseUrls(postgres, secrets),
          secrets,
          keys: openHubKeys({ keys: keysFolder, caseKeys: caseKeysFolder }),
          files: openFileStore({ location: filesFolder }),
          witnessFile,
          notifications: notificationOptions(options.notifications ?? {}),
          log,
        }),
      );
      onStop(subgraphs.stop);
      const gateway = await step('gateway', () =>
        startGateway({
          port: options.port,
          production: options.production,
          introspectionRoles: [],
          authenticate: createAuthenticate({ issuer: identity.issuer, audience: identity.audience }),
          callers: subgraphs.callers,
          web: subgraphs.web,
          streams: subgraphs.streams,
          readiness: subgraphs.readiness,
          log,
        }),
      );
      onStop(gateway.stop);
      return { url: gateway.url, issuer: identity.issuer };
    },
  );
}
