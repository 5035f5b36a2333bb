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

const askRiskAgain = /* GraphQL */ `
  mutation AskRiskAgain($input: AskRiskAgainInput!) { askRiskAgain(input: $input) { asked } }
`;

const notifyTeam = /* GraphQL */ `
  mutation NotifyTeam($input: NotifyTeamInput!) { notifyTeam(input: $input) { told } }
`;

const notify = /* GraphQL */ `
  mutation Notify($input: NotifyInput!) { notify(input: $input) { noted } }
`;

/** What other services must do when something happened here. Each may be told twice. */
export function disclosureReactions({
  cases,
  shelters,
  referrals,
  storeFor,
}: {
  cases: SubgraphCaller;
  shelters: SubgraphCaller;
  referrals: SubgraphCaller;
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
    'case.endangered': async ({ payload, requestId }, viewer) => {
      await askSubgraph(cases, { document: askRiskAgain, variables: { input: payload }, viewer, requestId });
    },
    'place.passedOn': ({ payload: { placeId = '', caseId = '', subjectId = null }, requestId }, viewer) =>
      storeFor(viewer, requestId).tellPassedOn({ placeId, caseId, subjectId }),
    // Members of a team are known here, their organisations are not: cases has them told.
    'notice.given': async ({ payload: { caseId, role = null, organisationId = null }, requestId }, viewer) => {
      if (caseId !== undefined)
        await askSubgraph(cases, { document: notifyTeam, variables: { input: { caseId, role } }, viewer, requestId });
      else await askSubgraph(referrals, { document: notify, variables: { input: { organisationId, topic: 'NOTICE' } }, viewer, requestId });
    },
    'place.forgotten': ({ payload, requestId }, viewer) => storeFor(viewer, requestId).destroyKey(String(payload.forgettingId)),
  };
}
