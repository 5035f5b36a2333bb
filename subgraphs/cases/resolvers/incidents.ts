import { correctIncident, recordIncident } from '../operations/incidents.ts';
import type { Resolvers } from '../schema.generated.ts';

export const incidentsResolvers: Resolvers = {
  Mutation: {
    recordIncident: (_parent, { input }, context) => recordIncident(input, context),
    correctIncident: (_parent, { input }, context) => correctIncident(input, context),
  },
  Case: {
    incidents: ({ id }, _args, { store }) => store.incidents(id),
  },
  Incident: {
    description: async (incident, _args, { store }) => (await store.incidentWords(incident))?.description ?? null,
    place: async (incident, _args, { store }) => (await store.incidentWords(incident))?.place ?? null,
    orders: async ({ caseId, orderIds }, _args, { store }) => (await store.orders(caseId)).filter(({ id }) => orderIds.includes(id)),
    evidence: async (incident, _args, { store }) => {
      const versions = [incident, ...(await store.earlierIncidents(incident))].map(({ id }) => id);
      return (await store.evidence(incident.caseId)).filter(
        ({ id, incidentId }) => incident.evidenceIds.includes(id) || (incidentId !== null && versions.includes(incidentId)),
      );
    },
    was: (incident, _args, { store }) => store.earlierIncidents(incident),
  },
};
