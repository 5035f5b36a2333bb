import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { createLog } from '../../platform/log.ts';
import { readSdl } from '../../platform/sdl.ts';
import type { SubgraphName } from '../../platform/subgraph.ts';
import { serveSubgraph } from '../../platform/subgraphServer.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { createViewerSigner, createViewerVerifier, type TokenIssuer } from '../../platform/viewerToken.ts';
import type { TestHub } from '../support/testNetwork.ts';
import type { Reply } from './strangers.ts';

/** A subgraph's own door, with nothing before it but a token that says who asks. */
export interface SubgraphDoor {
  readonly schema: GraphQLSchema;
  ask(viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<Reply>;
  stop(): Promise<void>;
}

/** The schema of a subgraph with what only services see, and what federation asks for. */
export const subgraphSchema = (name: SubgraphName): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(readSdl(new URL(`../../subgraphs/${name}/`, import.meta.url))) }] as never);

export async function openSubgraphDoor({ inProcess, secrets }: TestHub, name: SubgraphName): Promise<SubgraphDoor> {
  const server = await serveSubgraph({
    subgraph: { ...inProcess.subgraphs[name], work: () => undefined, stop: async () => undefined },
    verify: createViewerVerifier({ audience: name, trustedKeys: JSON.parse(secrets.SAYA_TRUSTED_KEYS) }),
    log: createLog({ service: 'test', destination: { write: () => undefined } }),
    port: 0,
  });
  const signers = {
    member: ['gateway', secrets.GATEWAY_SIGNING_KEY],
    disclosures: ['disclosures', secrets.DISCLOSURES_SIGNING_KEY],
    referrals: ['referrals', secrets.REFERRALS_SIGNING_KEY],
  } as const;
  const sign = (viewer: Viewer, by: keyof typeof signers) => {
    const [issuer, key] = signers[by];
    return createViewerSigner({ issuer: issuer as TokenIssuer, privateKey: JSON.parse(key) }).then((one) => one(viewer, name));
  };
  return {
    schema: subgraphSchema(name),
    ask: async (viewer, query, variables) => {
      const token = await sign(viewer, viewer.kind === 'member' ? 'member' : (viewer.service as 'disclosures' | 'referrals'));
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    },
    stop: server.stop,
  };
}
