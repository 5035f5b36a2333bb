import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { CaseRow } from '../store/index.ts';

const placesOf =
  (wanted: 'RESIDENCE' | 'WORKPLACE' | 'SCHOOL') =>
  async ({ id }: CaseRow, _args: unknown, { store }: Context) =>
    (await store.places(id)).filter(({ kind }) => kind === wanted).map(({ placeId }) => ({ id: placeId }));

export const placesResolvers: Resolvers = {
  Case: {
    residence: async (parent, args, context) => (await placesOf('RESIDENCE')(parent, args, context))[0] ?? null,
    workplaces: placesOf('WORKPLACE'),
    schools: placesOf('SCHOOL'),
  },
};
