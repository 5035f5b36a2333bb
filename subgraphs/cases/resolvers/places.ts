import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { CasePlaceRow, CaseRow } from '../store/index.ts';

const placesOf =
  (wanted: CasePlaceRow['kind'], { former = false } = {}) =>
  async ({ id }: CaseRow, _args: unknown, { store }: Context) =>
    (await store.places(id))
      .filter(({ kind, supersededAt }) => kind === wanted && (supersededAt !== null) === former)
      .map(({ placeId }) => ({ id: placeId }));

export const placesResolvers: Resolvers = {
  Mutation: {
    linkPlace: async (_parent, { input }, { store }) => {
      await store.linkPlace(input);
      return { linked: true };
    },
  },
  Case: {
    residence: async (parent, args, context) => (await placesOf('RESIDENCE')(parent, args, context))[0] ?? null,
    workplaces: placesOf('WORKPLACE'),
    schools: placesOf('SCHOOL'),
    serviceAddresses: placesOf('SERVICE_ADDRESS'),
    formerResidences: placesOf('RESIDENCE', { former: true }),
  },
};
