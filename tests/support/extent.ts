import { processEnvironment } from '../../platform/environment.ts';

/** Whether the engines ask everything they can. `npm test` asks a part of it, the same each time or at random; `npm run test:long` all. */
export const inFull: boolean = processEnvironment.SAYA_ENGINES === 'full';
