import { leftBy } from '../../../platform/jobs.ts';
import type { ServiceViewer } from '../../../platform/viewer.ts';

/** A request nobody made. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/** This service at work in a network by itself, on behalf of nobody. */
export const onOwnBehalf = (networkId: string): ServiceViewer => leftBy('cases', { networkId, memberId: nobody, organisationId: nobody });
