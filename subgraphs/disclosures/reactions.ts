import type { Reaction, Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { DisclosureStore } from './store/index.ts';

const setCompromised = /* GraphQL */ `
  mutation SetCompromised($input: SetCompromisedInput!) { setCompromised(input: $input) { recorded } }
`;

const linkPlace = /* GraphQL */ `
  mutation LinkPlace($input: LinkPlaceInput!) { linkPlace(input: $input) { linked } }
`;

/** What other services must do when something happened here. Each may be told twice. */
export function disclosureReactions({
  shelters,
  cases,
  storeFor,
}: {
  shelters: SubgraphCaller;
  cases: SubgraphCaller;
  /** The store of whoever caused an event. */
  storeFor: (viewer: Viewer, requestId: string) => DisclosureStore;
}): Reactions {
  const matching =
    (compromised: boolean): Reaction =>
    async ({ payload, requestId }, viewer) => {
      await askSubgraph(shelters, {
        document: setCompromised,
        variables: { input: { placeId: payload.placeId, compromised } },
        viewer,
        requestId,
      });
    };
  return {
    'place.recorded': async ({ payload, requestId }, viewer) => {
      await askSubgraph(cases, { document: linkPlace, variables: { input: payload }, viewer, requestId });
    },
    'place.compromised': matching(true),
    'place.cleared': matching(false),
    'place.forgotten': ({ payload, requestId }, viewer) => storeFor(viewer, requestId).destroyKey(String(payload.forgettingId)),
  };
}
