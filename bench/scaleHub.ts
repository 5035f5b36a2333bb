import { join } from 'node:path';
import { createAuthenticate } from '../gateway/authenticate.ts';
import { startGateway } from '../gateway/server.ts';
import { type DatabaseUrls, databaseUrls, openHubKeys } from '../hub/database.ts';
import { demoAudience, identityOptions } from '../hub/hub.ts';
import { startIssuer } from '../hub/identity/issuer.ts';
import type { SignInName } from '../hub/identity/signIns.ts';
import { fetchToken } from '../hub/identity/token.ts';
import { createInProcessSubgraphs } from '../hub/inProcess.ts';
import type { EmbeddedPostgres } from '../hub/postgres.ts';
import type { Secrets } from '../hub/secrets.ts';
import { createLog } from '../platform/log.ts';
import { openFileStore } from '../subgraphs/cases/files/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: each question knows the shape it asked for
export type Loose = any;
export type AskScale = (persona: SignInName, query: string, variables?: Record<string, unknown>) => Promise<Loose>;

export interface ScaleHub {
  /** Asks through the gateway with a real token. @throws on any error of the answer */
  readonly ask: AskScale;
  stop(): Promise<void>;
}

export interface ScaleHubOptions {
  readonly postgres: EmbeddedPostgres;
  readonly secrets: Secrets;
  readonly folder: string;
  /** Stands between the subgraphs and their databases. */
  readonly urls?: (real: DatabaseUrls) => DatabaseUrls;
}

/** A whole hub in this process on a database that is there; between requests it does nothing. */
export async function openScaleHub({ postgres, secrets, folder, urls = (real) => real }: ScaleHubOptions): Promise<ScaleHub> {
  const log = createLog({ service: 'bench', destination: { write: () => undefined } });
  const identity = await identityOptions(secrets, false);
  const issuer = await startIssuer(identity);
  const subgraphs = createInProcessSubgraphs({
    urls: urls(databaseUrls(postgres, secrets)),
    secrets,
    keys: openHubKeys({ keys: join(folder, 'keys', 'places'), caseKeys: join(folder, 'keys', 'cases') }),
    files: openFileStore({ location: join(folder, 'files') }),
    witnessFile: join(folder, 'witness.jsonl'),
    work: false,
    log,
  });
  const gateway = await startGateway({
    port: 0,
    production: false,
    introspectionRoles: [],
    authenticate: createAuthenticate({ issuer: identity.issuer, audience: demoAudience }),
    callers: subgraphs.callers,
    streams: subgraphs.streams,
    web: subgraphs.web,
    readiness: subgraphs.readiness,
    log,
  });
  const tokens = new Map<SignInName, string>();
  return {
    async ask(persona, query, variables = {}) {
      const token =
        tokens.get(persona) ?? (await fetchToken({ issuer: identity.issuer, clientSecret: secrets.IDENTITY_CLIENT_SECRET, persona }));
      tokens.set(persona, token);
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Loose;
      if (errors) throw new Error(`An answer is not as it should be: ${JSON.stringify(errors).slice(0, 400)}`);
      return data;
    },
    stop: async () => {
      await gateway.stop();
      await subgraphs.stop();
      await issuer.stop();
    },
  };
}
