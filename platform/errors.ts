import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Every code a client can see in `errors[].extensions.code`, and what it says when nothing better is known.
 * Closed: clients switch on it. Mistakes a user can mend are not here, they are data in a mutation's payload.
 */
export const errorMessages = {
  UNAUTHENTICATED: 'Sign in: the request needs a valid bearer token.',
  FORBIDDEN: 'This is not open to you.',
  BAD_REQUEST: 'The request is not well-formed.',
  BAD_USER_INPUT: 'An input value is not acceptable.',
  BAD_CURSOR: 'This cursor does not belong to this query and viewer.',
  METHOD_NOT_ALLOWED: 'Use POST.',
  UNSUPPORTED_MEDIA_TYPE: 'Send application/json.',
  NOT_ACCEPTABLE: 'Accept application/json, application/graphql-response+json or, for a subscription, text/event-stream.',
  PAYLOAD_TOO_LARGE: 'The request body is too large.',
  NOT_FOUND: 'There is nothing at this address.',
  GRAPHQL_PARSE_FAILED: 'The document is not valid GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document does not say which operation to run.',
  QUERY_TOO_COMPLEX: 'The document asks for too much at once.',
  BUDGET_SPENT: 'You have asked about as many households as you may in 24 hours. `extensions.budget` says when one more is possible.',
  INTROSPECTION_DISABLED: 'Introspection is not open to you.',
  TOO_MANY_STREAMS: 'Too many streams are open. Close one, or wait.',
  STREAM_BEHIND: 'More has changed than this stream can tell. Read what you need, then subscribe again without an id.',
  SERVICE_UNAVAILABLE: 'A part of the network does not answer. Try again; the rest of this answer holds.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Quote the request id.',
} as const;

export type ErrorCode = keyof typeof errorMessages;

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorMessages, value);
}

/** An error whose code and message are meant for the client. */
export class SayaError extends GraphQLError {
  constructor(code: ErrorCode, message: string = errorMessages[code]) {
    super(message, { extensions: { code } });
    this.name = 'SayaError';
  }
}

/** The code an error carries for clients, wherever it was thrown; null when it carries none. */
export function codeOf(error: unknown): ErrorCode | null {
  return error instanceof GraphQLError && isErrorCode(error.extensions.code) ? error.extensions.code : null;
}

/**
 * Messages of the GraphQL engine about the document and the variables. They quote what the client wrote and nothing
 * of ours; everything else is replaced by the code's own sentence.
 */
const tellable: readonly ErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** Messages our own {@link SayaError} gave, which travel between services as plain data. */
const ours: readonly ErrorCode[] = ['BAD_CURSOR', 'BAD_USER_INPUT', 'QUERY_TOO_COMPLEX', 'SERVICE_UNAVAILABLE', 'FORBIDDEN'];

/** The one place where an error gets its public form: a code of the closed list, a sentence, a request id. */
export function maskError(formatted: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const given = formatted.extensions?.code;
  const code = isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR';
  const message = tellable.includes(code) || ours.includes(code) ? formatted.message : errorMessages[code];
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, requestId },
  };
}
