import { queryKey } from '../../platform/pagination.ts';
import type { Context } from './context.ts';
import type { LocationSecrets } from './domain/index.ts';
import type { Resolvers } from './schema.generated.ts';
import type { PlaceView } from './store/index.ts';

/** One secret of a place; the ledger has it before this answers. */
const secret =
  <Field extends keyof LocationSecrets>(field: Field) =>
  async ({ id }: PlaceView, _args: unknown, { store }: Context): Promise<LocationSecrets[Field] | null> =>
    (await store.reveal(id)).location?.[field] ?? null;

export const resolvers: Resolvers = {
  Query: {
    place: (_parent, { id }, { store }) => store.place(id),
    ledger: async (_parent, { filter, first, after }, { store, paginator }) => {
      const query = queryKey('ledger', filter ?? {});
      const page = paginator.page(query, { first: first ?? 50, after });
      return paginator.connection(query, page, await store.ledger({ filter: filter ?? {}, ...page }), ({ sequence }) => String(sequence));
    },
  },
  Place: {
    __resolveReference: ({ id }, { store }) => store.place(id),
    kind: ({ row }) => row?.kind ?? null,
    zone: ({ row }) => row && { id: row.zoneId },
    region: secret('region'),
    city: secret('city'),
    address: secret('address'),
    coordinates: secret('coordinates'),
    directions: secret('directions'),
    phone: secret('phone'),
    disclosure: ({ decision }) => decision,
  },
  LedgerEntry: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
};
