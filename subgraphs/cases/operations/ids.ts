import { storedId } from '../../../platform/ids.ts';

/** Whether something a client gave is an id at all; whose, is another question. */
export const isId = (id: string): boolean => storedId(id) === id.toLowerCase();
