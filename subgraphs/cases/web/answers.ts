/** A refusal in the form every error of the gateway has, with a code of the files' own. */
export const refuse = (status: number, code: string, message: string, requestId: string): Response =>
  Response.json({ errors: [{ message, extensions: { code, requestId } }] }, { status, headers: { 'cache-control': 'no-store' } });

/** Absent, somebody else's and no id at all. */
export const notFound = (requestId: string): Response => refuse(404, 'NOT_FOUND', 'There is nothing at this address.', requestId);

/** Bytes to be saved, never to be shown: whatever they are, no browser runs them. */
export function attachment(
  pieces: AsyncIterable<Uint8Array>,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: number },
): Response {
  const iterator = pieces[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
