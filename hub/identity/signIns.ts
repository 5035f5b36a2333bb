import type { MemberViewer } from '../../platform/viewer.ts';
import { isPersona, type PersonaName, personaNames, viewerOf } from '../demo/personas.ts';
import { type ScalePersonaName, scalePersonaNames, scaleViewerOf } from '../scale/personas.ts';

/** Whom the demo sign-in knows: personas of the demo network, and of the scale network beside it. */
export type SignInName = PersonaName | ScalePersonaName;
export const signInNames: readonly SignInName[] = [...personaNames, ...scalePersonaNames];

export const isSignIn = (name: string): name is SignInName => signInNames.some((known) => known === name);

export const viewerWhoSignsIn = (name: SignInName): MemberViewer => (isPersona(name) ? viewerOf(name) : scaleViewerOf(name));

export const viewersWhoSignIn = (): readonly MemberViewer[] => signInNames.map(viewerWhoSignsIn);
