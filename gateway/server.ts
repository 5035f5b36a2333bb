import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyError, type FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { codeOf, type ErrorCode, errorMessages, maskError } from '../platform/errors.ts';
import { asksForEvents } from '../platform/live/eventStream.ts';
import type { SubgraphStreams } from '../platform/live/streamCaller.ts';
import { describeError, type Log } from '../platform/log.ts';
import type { SubgraphCallers } from '../platform/subgraphCaller.ts';
import type { RunningServer } from '../platform/subgraphServer.ts';
import type { Role } from '../platform/viewer.ts';
import type { WebCaller } from '../platform/web.ts';
import { addWebRoute } from '../platform/webRoute.ts';
import type { Authenticate, SignedIn } from './authenticate.ts';
import { createFederation, type GatewayContext } from './federation.ts';
import { limitRules, limits, type StreamLimits, streamLimits } from './limits.ts';
import { createLiveHandler } from './live.ts';
import { operationChecks } from './operationChecks.ts';

export interface GatewayOptions {
  readonly port: number;
  readonly host?: string;
  readonly production: boolean;
  readonly introspectionRoles: readonly Role[];
  readonly authenticate: Authenticate;
  readonly callers: SubgraphCallers;
  readonly streams: SubgraphStreams;
  /** The web door of the service that keeps files and calendars. */
  readonly web: WebCaller;
  readonly limitStreams?: StreamLimits;
  /** Whether each part is ready, by name. */
  readonly readiness: () => Promise<Readonly<Record<string, boolean>>>;
  readonly log: Log;
}

/** A document of 5 MiB as base64, with the rest of its request; read only of those who are signed in. */
const largestBody = 8 * 1024 * 1024;

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  METHOD_NOT_ALLOWED: 405,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_STREAMS: 429,
  UNSUPPORTED_MEDIA_TYPE: 415,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** What Fastify refuses before a handler runs. */
const refusals: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Starts the one public door. */
export async function startGateway({
  port,
  host = '127.0.0.1',
  production,
  introspectionRoles,
  authenticate,
  callers,
  streams,
  web,
  limitStreams = streamLimits,
  readiness,
  log,
}: GatewayOptions): Promise<RunningServer> {
  const requestIds = new AsyncLocalStorage<string>();
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const requestId = requestIds.getStore() ?? '';
    // Apollo gives every refusal of a validation rule its own code; a limit's refusal keeps the one it came with.
    const ownCode = error instanceof GraphQLError ? codeOf(error.originalError) : null;
    const masked = maskError(ownCode ? { ...formatted, extensions: { code: ownCode } } : formatted, requestId);
    if (masked.extensions?.code === 'INTERNAL_SERVER_ERROR')
      log.error('request failed', { requestId, ...describeError(unwrapResolverError(error)) });
    return masked;
  };
  const apollo = new ApolloServer<GatewayContext>({
    gateway: await createFederation(callers, streams),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(),
    formatError,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationChecks({ production, introspectionRoles }),
    ],
  });
  await apollo.start();

  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
  });
  app.removeContentTypeParser('text/plain');
  const signedIn = new WeakMap<object, SignedIn>();
  const signedInBy = (request: object): SignedIn => {
    const found = signedIn.get(request);
    if (found === undefined) throw new Error('A request reached the federation without a viewer.');
    return found;
  };
  const refuse = (reply: FastifyReply, requestId: string, code: ErrorCode) =>
    reply
      .code(statuses[code] ?? 400)
      .header('x-request-id', requestId)
      .send({ errors: [{ message: errorMessages[code], extensions: { code, requestId } }] });

  app.setNotFoundHandler((request, reply) =>
    refuse(reply, request.id, request.url.split('?')[0] === '/graphql' ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const code =
      codeOf(error) ??
      refusals[error.code] ??
      (error.statusCode !== undefined && error.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
    if (code === 'INTERNAL_SERVER_ERROR') log.error('request failed', { requestId: request.id, ...describeError(error) });
    return refuse(reply, request.id, code);
  });

  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const parts = await readiness();
    const ready = Object.values(parts).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', parts });
  });
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => ({ viewer: signedInBy(request).viewer, requestId: request.id, answer: {} }),
  });
  const tell = createLiveHandler({ apollo, formatError, limits: limitStreams });
  app.post('/graphql', {
    // Before the body is read: whoever is not signed in cannot make the gateway parse anything.
    onRequest: async (request, reply) => {
      reply.header('x-request-id', request.id).header('cache-control', 'no-store');
      signedIn.set(request, await authenticate(request.headers.authorization));
    },
    handler: function handleGraphQL(request, reply) {
      return requestIds.run(request.id, () =>
        asksForEvents(request.headers.accept) ? tell(request, reply, signedInBy(request)) : handle.call(this, request, reply),
      );
    },
  });

  // Files need a sign-in as everything does; a calendar's address is its own key, since a calendar program has no other.
  addWebRoute(app, {
    under: '/files',
    onRequest: async (request, reply) => {
      reply.header('x-request-id', request.id).header('cache-control', 'no-store');
      signedIn.set(request, await authenticate(request.headers.authorization));
    },
    answer: (request, from) => {
      request.headers.delete('authorization');
      return web(request, { viewer: signedInBy(from).viewer, requestId: from.id });
    },
  });
  addWebRoute(app, {
    under: '/calendars',
    onRequest: async (request, reply) => {
      reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    },
    answer: (request, from) => web(request, { viewer: null, requestId: from.id }),
  });

  const origin = await app.listen({ port, host });
  const address = app.server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  log.info('listening', { port: boundPort });
  return {
    port: boundPort,
    url: `${origin}/graphql`,
    stop: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
