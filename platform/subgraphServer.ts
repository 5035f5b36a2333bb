import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ExecutionResult, type GraphQLFormattedError, parse, validate } from 'graphql';
import { errorMessages, isErrorCode, maskError } from './errors.ts';
import { withExtensions } from './extensions.ts';
import { answerEvents, asksForEvents } from './live/eventStream.ts';
import { openStream } from './live/openStream.ts';
import { describeError, type Log } from './log.ts';
import type { SubgraphContext } from './policy.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import type { Viewer } from './viewer.ts';
import type { VerifyViewer, Vouched } from './viewerToken.ts';
import { inProcessWeb, visitorsRequest } from './web.ts';
import { addWebRoute } from './webRoute.ts';

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

const requestIdPattern = /^[0-9a-f-]{36}$/;

/** Serves a subgraph over HTTP to the gateway and to other subgraphs: without their token a caller gets 401 before parsing. */
export async function serveSubgraph({
  subgraph,
  verify,
  log,
  port,
  host = '127.0.0.1',
}: {
  subgraph: Subgraph;
  verify: VerifyViewer;
  log: Log;
  port: number;
  host?: string;
}): Promise<RunningServer> {
  const formatError = (formatted: GraphQLFormattedError, error: unknown) => {
    if (!isErrorCode(formatted.extensions?.code) || formatted.extensions?.code === 'INTERNAL_SERVER_ERROR')
      log.error('request failed inside', describeError(unwrapResolverError(error)));
    return maskError(formatted, '');
  };
  const apollo = new ApolloServer<SubgraphContext>({
    schema: subgraph.schema,
    introspection: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ contextValue, response: { body } }) => {
            if (body.kind === 'single')
              body.singleResult = withExtensions(contextValue, body.singleResult as ExecutionResult) as typeof body.singleResult;
          },
        }),
      },
    ],
  });
  await apollo.start();

  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 9 * 1024 * 1024 });
  const viewers = new WeakMap<object, Viewer>();
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await subgraph.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  const requestOf = (request: FastifyRequest): SubgraphRequest => {
    const viewer = viewers.get(request);
    if (viewer === undefined) throw new Error('A request reached the schema without a viewer.');
    const given = String(request.headers['x-request-id'] ?? '');
    return { viewer, requestId: requestIdPattern.test(given) ? given : randomUUID() };
  };
  const handle = fastifyApolloHandler(apollo, { context: async (request) => subgraph.contextFor(requestOf(request)) });
  /** A subscription for the gateway, until either side goes. */
  const stream = async (request: FastifyRequest, reply: FastifyReply) => {
    const { query, variables, operationName } = request.body as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const document = parse(query);
    const [fault] = validate(subgraph.schema, document);
    if (fault) throw fault;
    reply.hijack();
    const events = answerEvents(reply.raw);
    const lastEventId = request.headers['last-event-id'];
    const call = { ...requestOf(request), document, variables, operationName, signal: events.closed };
    for await (const { result, id } of openStream(subgraph, { ...call, lastEventId: typeof lastEventId === 'string' ? lastEventId : null }))
      await events.send(result === null ? { id } : { event: 'next', id, data: masked(result) });
    await events.complete();
  };
  const masked = ({ data, errors }: ExecutionResult) => ({
    data,
    ...(errors ? { errors: errors.map((error) => formatError(error.toJSON(), error)) } : {}),
  });
  const vouchedFor = (request: FastifyRequest) => verify(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
  const refuse = (reply: FastifyReply) =>
    reply
      .code(401)
      .header('x-refused', 'token')
      .send({ errors: [{ message: errorMessages.UNAUTHENTICATED, extensions: { code: 'UNAUTHENTICATED' } }] });
  const visitors = new WeakMap<object, Vouched>();
  addWebRoute(app, {
    under: '/web',
    onRequest: async (request, reply) => {
      const vouched = await vouchedFor(request);
      if (vouched === null) return refuse(reply);
      visitors.set(request, vouched);
    },
    answer: async (request, from) => {
      const vouched = visitors.get(from);
      if (vouched === undefined) throw new Error('A visit reached the service without a viewer.');
      const given = String(from.headers['x-request-id'] ?? '');
      return inProcessWeb(subgraph)(visitorsRequest(request), {
        viewer: vouched.viewer,
        requestId: requestIdPattern.test(given) ? given : randomUUID(),
      });
    },
  });
  app.post('/graphql', {
    onRequest: async (request, reply) => {
      const viewer = (await vouchedFor(request))?.viewer ?? null;
      if (viewer === null) return refuse(reply);
      viewers.set(request, viewer);
    },
    handler(request, reply) {
      return asksForEvents(request.headers.accept) ? stream(request, reply) : handle.call(this, request, reply);
    },
  });

  const url = await app.listen({ port, host });
  const address = app.server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  subgraph.work();
  log.info('listening', { port: boundPort });
  return {
    port: boundPort,
    url: `${url}/graphql`,
    stop: async () => {
      await app.close();
      await apollo.stop();
      await subgraph.stop();
    },
  };
}
