import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { SayaError } from '../platform/errors.ts';
import { answerEvents, type EventStream } from '../platform/live/eventStream.ts';
import type { LiveResult } from '../platform/live/openStream.ts';
import type { SignedIn } from './authenticate.ts';
import type { GatewayContext, LiveOperation } from './federation.ts';
import type { StreamLimits } from './limits.ts';

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** A longer timer would fire at once; tokens do not hold for weeks. */
const longestTimer = 2 ** 31 - 1;

export interface LiveOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Gives an error its public form. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly limits: StreamLimits;
}

/** Counts what is open. @throws SayaError TOO_MANY_STREAMS */
function createDoor({ ofMember, ofProcess }: StreamLimits) {
  const open = new Map<string, number>();
  let all = 0;
  return {
    enter({ networkId, memberId }: { networkId: string; memberId: string }): () => void {
      const member = `${networkId} ${memberId}`;
      const own = open.get(member) ?? 0;
      if (own >= ofMember || all >= ofProcess) throw new SayaError('TOO_MANY_STREAMS');
      open.set(member, own + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = (open.get(member) ?? 1) - 1;
        if (left === 0) open.delete(member);
        else open.set(member, left);
      };
    },
  };
}

/**
 * Answers operations as server-sent events (the graphql-sse protocol with a connection for each operation): each result is `next`,
 * the end is `complete`. A document is read, judged and refused exactly as one that asks for JSON; refusals are told on the stream.
 * It ends when the access token does, when the client goes, and when the viewer may no longer see what it is about.
 */
export function createLiveHandler({ apollo, formatError, limits }: LiveOptions) {
  const door = createDoor(limits);

  const masked = ({ data, errors }: ExecutionResult) => ({
    ...(errors ? { errors: errors.map((error) => formatError(error.toJSON(), error)) } : {}),
    data,
  });

  const tell = async (
    stream: EventStream,
    events: AsyncGenerator<LiveResult>,
    first: IteratorResult<LiveResult, unknown>,
    signal: AbortSignal,
  ) => {
    // What was read before the end of the token is not told after it.
    for (let step = first; step.done !== true && !signal.aborted; step = await events.next()) {
      const { result, id } = step.value;
      await stream.send(result === null ? { id } : { event: 'next', id, data: masked(result) });
    }
  };

  return async (request: FastifyRequest, reply: FastifyReply, { viewer, until }: SignedIn): Promise<void> => {
    const given = body.safeParse(request.body);
    if (!given.success) throw new SayaError('BAD_REQUEST');
    const leave = door.enter(viewer);
    const end = new AbortController();
    let tokenEnded = false;
    const timer = setTimeout(
      () => {
        tokenEnded = true;
        end.abort();
      },
      Math.min(Math.max(until.getTime() - Date.now(), 0), longestTimer),
    );
    reply.hijack();
    reply.raw.once('close', () => end.abort());
    let stream: EventStream | null = null;
    const answer = () => {
      stream ??= answerEvents(reply.raw, { headers: { 'x-request-id': request.id } });
      return stream;
    };
    const refuse = async (error: SayaError, why: unknown = error) =>
      answer().send({ event: 'next', data: { errors: [formatError(error.toJSON(), why)] } });
    const lastEventId = request.headers['last-event-id'];
    const live: LiveOperation = { lastEventId: typeof lastEventId === 'string' ? lastEventId : null, signal: end.signal, events: null };
    try {
      const { query, operationName, variables } = given.data;
      const { body: result } = await apollo.executeOperation(
        { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
        { contextValue: { viewer, requestId: request.id, answer: {}, live } },
      );
      if (live.events !== null) {
        // Answered when it is open: whoever has the head of the answer hears of everything from then on.
        const first = await live.events.next();
        await tell(answer(), live.events, first, end.signal);
      } else if (result.kind === 'single') await answer().send({ event: 'next', data: result.singleResult });
      if (tokenEnded) await refuse(new SayaError('UNAUTHENTICATED'));
    } catch (error) {
      await refuse(new SayaError('INTERNAL_SERVER_ERROR'), error);
    } finally {
      clearTimeout(timer);
      end.abort();
      await live.events?.return();
      leave();
      await answer().complete();
    }
  };
}
