import { createServer } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { RunningServer } from '../../platform/subgraphServer.ts';
import { HubError } from '../errors.ts';
import { tokenResource } from './resource.ts';
import { viewersWhoSignIn } from './signIns.ts';

export interface IssuerOptions {
  readonly port: number;
  readonly issuer: string;
  readonly audience: string;
  readonly signingKeys: unknown;
  readonly clientSecret: string;
  readonly production: boolean;
}

/** How long a persona's token holds. */
const tokenSeconds = 3600;

/** What the issuer keeps lives as long as the process: tokens are self-contained, nobody's session is stored. */
class ProcessMemory implements Adapter {
  readonly #stored = new Map<string, AdapterPayload>();

  async upsert(id: string, payload: AdapterPayload) {
    this.#stored.set(id, payload);
  }
  async find(id: string) {
    return this.#stored.get(id);
  }
  async findByUserCode(userCode: string) {
    return [...this.#stored.values()].find((payload) => payload.userCode === userCode);
  }
  async findByUid(uid: string) {
    return [...this.#stored.values()].find((payload) => payload.uid === uid);
  }
  async consume(id: string) {
    const payload = this.#stored.get(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id: string) {
    this.#stored.delete(id);
  }
  async revokeByGrantId(grantId: string) {
    for (const [id, payload] of this.#stored) if (payload.grantId === grantId) this.#stored.delete(id);
  }
}

/**
 * The demo's OpenID Connect issuer: every persona is a client with a token of its own. Loopback only.
 * @throws HubError PRODUCTION_REFUSED when NODE_ENV is production
 */
export async function startIssuer({
  port,
  issuer,
  audience,
  signingKeys,
  clientSecret,
  production,
}: IssuerOptions): Promise<RunningServer> {
  if (production)
    throw new HubError(
      'PRODUCTION_REFUSED',
      'the demo sign-in gives tokens to whoever holds one secret; it does not run with NODE_ENV=production.',
    );
  const { default: Provider } = await import('oidc-provider');
  const viewers = new Map(viewersWhoSignIn().map((viewer) => [viewer.memberId, viewer]));
  const provider = new Provider(issuer, {
    adapter: ProcessMemory,
    jwks: signingKeys as JSONWebKeySet as never,
    clients: [...viewers.keys()].map((memberId) => ({
      client_id: memberId,
      client_secret: clientSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      id_token_signed_response_alg: 'ES256' as const,
      response_types: [],
    })),
    ttl: { ClientCredentials: tokenSeconds },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => tokenResource,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenTTL: tokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => {
      const viewer = viewers.get(token.clientId ?? '');
      if (viewer === undefined) return {};
      const { networkId, organisationId, organisationKind, roles } = viewer;
      return { saya: { network: networkId, organisation: organisationId, organisation_kind: organisationKind, roles } };
    },
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  return {
    port,
    url: issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
