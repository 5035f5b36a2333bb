const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const nobody = '00000000-0000-0000-0000-000000000000';

/** An id as a client gave it, fit to be compared with a uuid column: what is no id at all is nobody's, like any absent one. */
export const storedId = (id: string): string => (uuidPattern.test(id) ? id.toLowerCase() : nobody);
