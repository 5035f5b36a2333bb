import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headersToPass } from './web.ts';

const withBody = ['POST', 'PUT', 'PATCH'];

/** Answers everything below some addresses with a function of the Fetch API; bodies are streams of any length both ways. */
export function addWebRoute(
  app: FastifyInstance,
  {
    under,
    onRequest,
    answer,
  }: {
    /** Such as `/files`. */
    under: string;
    onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
    answer: (request: Request, from: FastifyRequest) => Promise<Response>;
  },
): void {
  app.register(async (scope) => {
    // The body stays a stream: nothing of it is kept, so nothing limits it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: `${under}/*`,
      exposeHeadRoute: false,
      onRequest,
      handler: async (request, reply) => {
        const gone = new AbortController();
        reply.raw.once('close', () => {
          if (!reply.raw.writableFinished) gone.abort();
        });
        const response = await answer(
          new Request(new URL(request.raw.url ?? '/', 'http://saya.internal'), {
            method: request.method,
            headers: headersToPass(headersOf(request)),
            signal: gone.signal,
            ...(withBody.includes(request.method)
              ? { body: Readable.toWeb(request.raw) as unknown as ReadableStream, duplex: 'half' }
              : {}),
          } as RequestInit),
          request,
        );
        reply.code(response.status);
        for (const [name, value] of headersToPass(response.headers)) reply.header(name, value);
        return reply.send(response.body === null ? null : Readable.fromWeb(response.body as unknown as NodeReadableStream));
      },
    });
  });
}

function headersOf({ headers }: FastifyRequest): Headers {
  const read = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) read.append(name, one);
  return read;
}
