import type { MemberViewer, OrganisationKind, Role } from '../../platform/viewer.ts';
import { demoId, demoNetworkId } from './ids.ts';

/** Organisations of the demo network. All fictitious. */
export const demoOrganisations = {
  hotline: { name: 'Night Line', kind: 'HOTLINE' },
  hospital: { name: 'City Hospital, social service', kind: 'HOSPITAL' },
  police: { name: 'District police unit', kind: 'POLICE' },
  'juniper-house': { name: 'Juniper House', kind: 'SHELTER' },
  'poplar-trust': { name: 'Poplar Trust', kind: 'SHELTER' },
  'apricot-home': { name: 'Apricot Home', kind: 'SHELTER' },
  'crisis-centre': { name: 'Crisis Centre Example', kind: 'CRISIS_CENTRE' },
  'law-office': { name: 'Law Office Example', kind: 'LAW_OFFICE' },
  'other-law-office': { name: 'Another Law Office', kind: 'LAW_OFFICE' },
  'opposing-law-office': { name: 'Opposing Law Office', kind: 'LAW_OFFICE' },
  court: { name: 'District Court', kind: 'COURT' },
  network: { name: 'Demo Network', kind: 'NETWORK' },
} as const satisfies Record<string, { name: string; kind: OrganisationKind }>;

export type DemoOrganisation = keyof typeof demoOrganisations;

/** Who can sign in to the demo network, by fixed name. */
export const personas = {
  hotline: { title: 'worker of a national hotline (referral partner)', organisation: 'hotline', roles: ['referrer'] },
  hospital: { title: 'social worker of a hospital (referral partner)', organisation: 'hospital', roles: ['referrer'] },
  police: { title: 'officer of a police unit (referral partner)', organisation: 'police', roles: ['referrer'] },
  'shelter-juniper': { title: 'staff of the shelter with the code name Juniper', organisation: 'juniper-house', roles: ['shelter-staff'] },
  'shelter-poplar': { title: "staff of another operator's shelter", organisation: 'poplar-trust', roles: ['shelter-staff'] },
  'director-juniper': { title: 'director of Juniper', organisation: 'juniper-house', roles: ['shelter-director'] },
  counsellor: { title: "counsellor of the story's case", organisation: 'crisis-centre', roles: ['counsellor'] },
  lawyer: { title: "the survivor's lawyer", organisation: 'law-office', roles: ['lawyer'] },
  'lawyer-other': { title: 'a lawyer with no part in that case', organisation: 'other-law-office', roles: ['lawyer'] },
  'opposing-counsel': { title: 'represents the respondent', organisation: 'opposing-law-office', roles: ['opposing-counsel'] },
  'court-clerk': { title: 'serves documents', organisation: 'court', roles: ['court-clerk'] },
  coordinator: { title: 'network coordinator', organisation: 'network', roles: ['coordinator'] },
  auditor: { title: 'ledger auditor', organisation: 'network', roles: ['auditor'] },
} as const satisfies Record<string, { title: string; organisation: DemoOrganisation; roles: readonly Role[] }>;

export type PersonaName = keyof typeof personas;
export const personaNames = Object.keys(personas) as PersonaName[];

export const isPersona = (name: string): name is PersonaName => Object.hasOwn(personas, name);

export const memberIdOf = (name: PersonaName): string => demoId(`member ${name}`);
export const organisationIdOf = (name: DemoOrganisation): string => demoId(`organisation ${name}`);

/** A persona as the gateway understands its token. */
export function viewerOf(name: PersonaName): MemberViewer {
  const { organisation, roles } = personas[name];
  return {
    kind: 'member',
    memberId: memberIdOf(name),
    organisationId: organisationIdOf(organisation),
    organisationKind: demoOrganisations[organisation].kind,
    roles: [...roles],
    networkId: demoNetworkId,
  };
}
