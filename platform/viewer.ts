import { z } from 'zod';

/** What kind of organisation a member works for. */
export const organisationKinds = [
  'HOTLINE',
  'HOSPITAL',
  'NGO',
  'POLICE',
  'SHELTER',
  'CRISIS_CENTRE',
  'LAW_OFFICE',
  'COURT',
  'NETWORK',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a member does there. A member may hold several; the most restrictive decides (see {@link standingOf}). */
export const roles = [
  'referrer',
  'shelter-staff',
  'shelter-director',
  'counsellor',
  'lawyer',
  'opposing-counsel',
  'court-clerk',
  'coordinator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

const uuid = z.uuid();

const memberViewer = z.strictObject({
  kind: z.literal('member'),
  memberId: uuid,
  organisationId: uuid,
  organisationKind: z.enum(organisationKinds),
  roles: z.array(z.enum(roles)).min(1),
  networkId: uuid,
});

/** The subgraphs that call another subgraph's inside, on behalf of the member whose request they are answering. */
export const callingServices = ['referrals', 'cases', 'disclosures', 'shelters'] as const;
export type CallingService = (typeof callingServices)[number];

const serviceViewer = z.strictObject({
  kind: z.literal('service'),
  service: z.enum(callingServices),
  networkId: uuid,
  onBehalfOf: z.strictObject({ memberId: uuid, organisationId: uuid }),
});

export const viewerSchema = z.discriminatedUnion('kind', [memberViewer, serviceViewer]);

/** A person who signed in. */
export type MemberViewer = z.infer<typeof memberViewer>;
/** A subgraph asking another one. */
export type ServiceViewer = z.infer<typeof serviceViewer>;
/** Who is asking. Nothing but a verified token makes one. */
export type Viewer = z.infer<typeof viewerSchema>;

/** A service, on behalf of whoever asks it. */
export function asService(service: CallingService, { networkId, ...viewer }: Viewer): ServiceViewer {
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  return { kind: 'service', service, networkId, onBehalfOf: { memberId, organisationId } };
}

/**
 * The column of the disclosure policy a viewer stands in. The order is from the most to the least restricted:
 * somebody who is both a referrer and opposing counsel is opposing counsel.
 */
export const standings = [
  'SERVICE',
  'OPPOSING_COUNSEL',
  'COURT_CLERK',
  'POLICE',
  'PARTNER',
  'SHELTER_STAFF',
  'SHELTER_DIRECTOR',
  'LAWYER',
  'COUNSELLOR',
  'COORDINATOR',
  'AUDITOR',
] as const;
export type Standing = (typeof standings)[number] | 'NONE';

const partnerKinds: readonly OrganisationKind[] = ['HOTLINE', 'HOSPITAL', 'NGO'];

const standingRules: readonly { standing: Standing; holds: (viewer: MemberViewer) => boolean }[] = [
  { standing: 'OPPOSING_COUNSEL', holds: ({ roles }) => roles.includes('opposing-counsel') },
  { standing: 'COURT_CLERK', holds: ({ roles, organisationKind }) => roles.includes('court-clerk') || organisationKind === 'COURT' },
  { standing: 'POLICE', holds: ({ organisationKind }) => organisationKind === 'POLICE' },
  { standing: 'PARTNER', holds: ({ roles, organisationKind }) => roles.includes('referrer') && partnerKinds.includes(organisationKind) },
  {
    standing: 'SHELTER_DIRECTOR',
    holds: ({ roles, organisationKind }) => roles.includes('shelter-director') && organisationKind === 'SHELTER',
  },
  { standing: 'SHELTER_STAFF', holds: ({ roles, organisationKind }) => roles.includes('shelter-staff') && organisationKind === 'SHELTER' },
  { standing: 'LAWYER', holds: ({ roles, organisationKind }) => roles.includes('lawyer') && organisationKind === 'LAW_OFFICE' },
  { standing: 'COUNSELLOR', holds: ({ roles }) => roles.includes('counsellor') },
  { standing: 'COORDINATOR', holds: ({ roles, organisationKind }) => roles.includes('coordinator') && organisationKind === 'NETWORK' },
  { standing: 'AUDITOR', holds: ({ roles, organisationKind }) => roles.includes('auditor') && organisationKind === 'NETWORK' },
];

/** Where a viewer stands in the policy; `NONE` when its claims fit nothing, which is allowed nothing. */
export function standingOf(viewer: Viewer): Standing {
  if (viewer.kind === 'service') return 'SERVICE';
  return standingRules.find((rule) => rule.holds(viewer))?.standing ?? 'NONE';
}
