import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { matchKeysOf, nameIsWritten, referenceIsWritten } from '../domain/index.ts';
import type { QueryMyClientsArgs, RegisterClientInput, RemoveClientInput } from '../schema.generated.ts';
import type { ClientRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const position = ({ registeredAt, id }: ClientRow) => `${registeredAt.toISOString()} ${id}`;

export async function listClients({ first, after }: QueryMyClientsArgs, { store, paginator }: Context) {
  const query = queryKey('myClients', null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.listClients(page), position);
}

export async function registerClient({ name, reference }: RegisterClientInput, { store }: Context) {
  if (!nameIsWritten(name) || matchKeysOf(name).length === 0) {
    const message = 'name must have 1 to 200 characters, and a second word or an initial: one word is too little to be compared.';
    return { client: null, errors: refusal('INVALID_NAME', { field: 'name', message }) };
  }
  if (!referenceIsWritten(reference)) {
    const about = { field: 'reference', message: 'reference must have 1 to 60 characters.' };
    return { client: null, errors: refusal('INVALID_REFERENCE', about) };
  }
  return { client: await store.registerClient({ name: name.trim(), reference: reference.trim() }), errors: [] };
}

export async function removeClient({ clientId }: RemoveClientInput, { store }: Context) {
  const client = await store.removeClient(clientId);
  return client === null
    ? { client, errors: refusal('NOT_FOUND', { field: 'clientId', message: 'Your office has no such client.' }) }
    : { client, errors: [] };
}
