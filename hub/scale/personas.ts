import type { MemberViewer, OrganisationKind, Role } from '../../platform/viewer.ts';
import { demoId } from '../demo/ids.ts';

/** The network that `npm run seed` fills; the demo network beside it stays as it is. */
export const scaleNetworkId = demoId('scale network');

/** The organisations personas of the scale network work for: the first of their kind in it. */
const scaleOrganisations = {
  hotline: 'HOTLINE',
  shelter: 'SHELTER',
  network: 'NETWORK',
} as const satisfies Record<string, OrganisationKind>;

export type ScaleOrganisation = keyof typeof scaleOrganisations;
export const scaleOrganisationIdOf = (name: ScaleOrganisation): string => demoId(`scale organisation ${name}`);

/** Who can sign in to the scale network, at the demo sign-in only. */
const scalePersonas = {
  'scale-hotline': { title: 'worker of the hotline that sends most of the referrals', organisation: 'hotline', roles: ['referrer'] },
  'scale-shelter': { title: 'staff of an operator of shelters', organisation: 'shelter', roles: ['shelter-staff'] },
  'scale-coordinator': { title: 'coordinator of the whole network', organisation: 'network', roles: ['coordinator'] },
} as const satisfies Record<string, { title: string; organisation: ScaleOrganisation; roles: readonly Role[] }>;

export type ScalePersonaName = keyof typeof scalePersonas;
export const scalePersonaNames = Object.keys(scalePersonas) as ScalePersonaName[];
export const scaleTitleOf = (name: ScalePersonaName): string => scalePersonas[name].title;

/** A persona as the gateway understands its token. */
export function scaleViewerOf(name: ScalePersonaName): MemberViewer {
  const { organisation, roles } = scalePersonas[name];
  return {
    kind: 'member',
    memberId: demoId(`scale member ${name}`),
    organisationId: scaleOrganisationIdOf(organisation),
    organisationKind: scaleOrganisations[organisation],
    roles: [...roles],
    networkId: scaleNetworkId,
  };
}
