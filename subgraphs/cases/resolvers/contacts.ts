import type { Context } from '../context.ts';
import type { ContactConditions } from '../domain/index.ts';
import { confirmSafeContact, contactDetail, readTokenOf, retireSafeContact, setSafeContact, staleOf } from '../operations/contacts.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { SafeContactRow } from '../store/index.ts';

const condition =
  <Field extends keyof ContactConditions>(field: Field) =>
  (contact: SafeContactRow, _args: unknown, { store }: Context) =>
    store.condition(contact, field);

export const contactsResolvers: Resolvers = {
  Mutation: {
    setSafeContact: (_parent, { input }, context) => setSafeContact(input, context),
    confirmSafeContact: (_parent, { input }, context) => confirmSafeContact(input.safeContactId, context),
    retireSafeContact: (_parent, { input }, context) => retireSafeContact(input.safeContactId, context),
    contactDetail: (_parent, { input }, context) => contactDetail(input, context),
  },
  Case: {
    safeContacts: ({ id }, _args, { store }) => store.safeContacts(id),
  },
  SafeContact: {
    channel: condition('channel'),
    sharedWith: condition('sharedWith'),
    safeHours: condition('safeHours'),
    voicemail: condition('voicemail'),
    codePhrase: condition('codePhrase'),
    ifSomebodyElse: condition('ifSomebodyElse'),
    doNotContact: condition('doNotContact'),
    stale: (contact, _args, context) => staleOf(contact, context),
    read: (contact, _args, context) => readTokenOf(contact, context),
    readings: ({ id }, _args, { store }) => store.contactReadings(id),
  },
  ContactReading: {
    by: ({ readBy }) => readBy,
    at: ({ readAt }) => readAt,
  },
};
