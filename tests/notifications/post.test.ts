import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { networksFrom } from '../../subgraphs/referrals/notifications/domain/index.ts';
import { createPoster, type Lookup, type PosterOptions } from '../../subgraphs/referrals/notifications/post.ts';
import { localCertificate } from '../support/localCertificate.ts';
import { type Receiver, type ReceiverOptions, startReceiver } from '../support/receiver.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
const receive = async (options: ReceiverOptions = {}): Promise<Receiver> => {
  const receiver = await startReceiver(options);
  stops.push(receiver.stop);
  return receiver;
};
const loopback = networksFrom('127.0.0.0/8');
const message = { body: '{"type":"saya.test"}', headers: { 'webhook-id': 'one' } };
const poster = (options: Partial<PosterOptions> = {}) => createPoster({ networks: loopback, ...options });
const post = (url: string, options: Partial<PosterOptions> = {}) => poster(options).post(new URL(url), message);
/** Answers each question with the next of these addresses, and then with the last for ever; counts the questions. */
const lookupOf = (...answers: string[]): Lookup & { asked: string[] } => {
  const asked: string[] = [];
  const lookup: Lookup = async (host) => {
    const address = answers[Math.min(asked.length, answers.length - 1)] ?? '';
    asked.push(host);
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  };
  return Object.assign(lookup, { asked });
};

describe('an attempt', () => {
  it.each([
    [200, 'DELIVERED'],
    [204, 'DELIVERED'],
    [299, 'DELIVERED'],
    [301, 'REDIRECT'],
    [400, 'CLIENT_ERROR'],
    [410, 'CLIENT_ERROR'],
    [429, 'CLIENT_ERROR'],
    [500, 'SERVER_ERROR'],
    [503, 'SERVER_ERROR'],
  ] as const)('answered %i is %s', async (status, result) => {
    const receiver = await receive();
    receiver.answer = { status };
    expect(await post(receiver.url)).toEqual({ result, gone: status === 410, retryAfter: 0 });
    expect(receiver.received).toMatchObject([{ body: message.body, path: '/hooks/path-with-a-secret' }]);
    expect(receiver.received[0]?.headers).toMatchObject({ 'webhook-id': 'one', 'content-type': 'application/json' });
  });

  it('follows no redirect, wherever it points', async () => {
    const [first, second] = [await receive(), await receive()];
    for (const status of [301, 302, 303, 307, 308]) {
      first.answer = { status, headers: { location: second.url } };
      expect((await post(first.url)).result).toBe('REDIRECT');
    }
    expect(first.received).toHaveLength(5);
    expect(second.received).toEqual([]);
  });

  it('hears how long the receiver asks to wait', async () => {
    const receiver = await receive();
    receiver.answer = { status: 503, headers: { 'retry-after': '120' } };
    expect((await post(receiver.url)).retryAfter).toBe(120);
    receiver.answer = { status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2065 07:28:00 GMT' } };
    expect((await post(receiver.url)).retryAfter).toBe(0);
  });

  it('ends when the receiver takes too long, and the connection with it', async () => {
    const receiver = await receive();
    receiver.answer = null;
    const began = Date.now();
    expect((await post(receiver.url, { timeoutMilliseconds: 200 })).result).toBe('TIMEOUT');
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('ends when headers come a letter at a time', async () => {
    const port = await rawServer((socket) => {
      const timer = setInterval(() => socket.write('x'), 20);
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      socket.on('close', () => clearInterval(timer));
    });
    expect((await post(`http://127.0.0.1:${port}/`, { timeoutMilliseconds: 300 })).result).toBe('TIMEOUT');
  });

  it('reads no body: one without an end is left after its status', async () => {
    let sent = 0;
    let left = () => undefined as unknown;
    const closed = new Promise<void>((resolve) => {
      left = resolve;
    });
    const port = await rawServer((socket) => {
      socket.on('close', () => left());
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      const flood = () => {
        while (!socket.destroyed && socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`)) sent += 65_536;
      };
      socket.on('drain', flood);
      flood();
    });
    expect((await post(`http://127.0.0.1:${port}/`)).result).toBe('DELIVERED');
    await closed;
    expect(sent).toBeLessThan(50_000_000);
  });

  it('answered with what is no HTTP, or too much of it, fails', async () => {
    const noise = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9\r\n'));
    expect((await post(`http://127.0.0.1:${noise}/`)).result).toBe('SERVER_ERROR');
    const headers = await rawServer((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`));
    expect((await post(`http://127.0.0.1:${headers}/`)).result).toBe('SERVER_ERROR');
  });

  it('where nobody listens, or the name leads nowhere, is UNREACHABLE', async () => {
    const receiver = await startReceiver();
    await receiver.stop();
    expect((await post(receiver.url)).result).toBe('UNREACHABLE');
    expect((await post('https://hooks.example/', { lookup: () => Promise.reject(new Error('ENOTFOUND')) })).result).toBe('UNREACHABLE');
    expect((await post('https://hooks.example/', { lookup: async () => [] })).result).toBe('UNREACHABLE');
  });
});

describe('TLS', () => {
  it('is verified: a certificate nobody believes in ends the attempt before a word is sent', async () => {
    const receiver = await receive({ tls: localCertificate });
    expect((await post(`https://localhost:${receiver.port}/`, { lookup: lookupOf('127.0.0.1') })).result).toBe('TLS_FAILED');
    expect(receiver.received).toEqual([]);
  });

  it('goes to the judged address under the name of the URL', async () => {
    const receiver = await receive({ tls: localCertificate });
    const believing = { certificateAuthority: localCertificate.cert, lookup: lookupOf('127.0.0.1') };
    expect((await post(`https://hooks.example:${receiver.port}/`, believing)).result).toBe('DELIVERED');
    expect(receiver.received[0]?.headers.host).toBe(`hooks.example:${receiver.port}`);
    expect((await post(`https://other.example:${receiver.port}/`, believing)).result).toBe('TLS_FAILED');
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a closed address', () => {
  it.each(['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::ffff:127.0.0.1]'])(
    'gets no connection when the operator opened nothing: %s',
    async (host) => {
      const receiver = await receive({ tls: localCertificate });
      const closed = { networks: null, certificateAuthority: localCertificate.cert };
      const url = `https://${host}:${receiver.port}/`;
      expect(await poster(closed).mayReach(new URL(url))).toBe(false);
      expect((await post(url, closed)).result).toBe('UNREACHABLE');
      expect(receiver.received).toEqual([]);
    },
  );

  it('is not reached by a name, nor by one of several addresses', async () => {
    const receiver = await receive({ tls: localCertificate });
    const closed = { networks: null, certificateAuthority: localCertificate.cert };
    const url = `https://localhost:${receiver.port}/`;
    expect((await post(url, closed)).result).toBe('UNREACHABLE');
    const both: Lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect((await post(url, { ...closed, lookup: both })).result).toBe('UNREACHABLE');
    expect(receiver.received).toEqual([]);
  });

  it('is not reached by a name that was public when it was looked at first', async () => {
    const receiver = await receive({ tls: localCertificate });
    const rebinding = poster({
      networks: null,
      certificateAuthority: localCertificate.cert,
      lookup: lookupOf('93.184.216.34', '127.0.0.1'),
    });
    const url = new URL(`https://hooks.example:${receiver.port}/`);
    expect(await rebinding.mayReach(url)).toBe(true);
    expect((await rebinding.post(url, message)).result).toBe('UNREACHABLE');
    expect(receiver.received).toEqual([]);
  });

  it('is not reached between the look and the connection: a name is looked up once an attempt', async () => {
    const judged = await receive({ host: '127.0.0.1' });
    const other = await receive({ host: '127.0.0.2', port: judged.port });
    const lookup = lookupOf('127.0.0.1', '127.0.0.2');
    const opened = { networks: networksFrom('127.0.0.1/32'), lookup };
    expect((await post(`http://hooks.example:${judged.port}/`, opened)).result).toBe('DELIVERED');
    expect(lookup.asked).toEqual(['hooks.example']);
    expect(judged.received).toHaveLength(1);
    expect(other.received).toEqual([]);
  });

  it('without TLS is every address but those the operator opened', async () => {
    const receiver = await receive();
    expect(await poster({ networks: networksFrom('10.0.0.0/8') }).mayReach(new URL(receiver.url))).toBe(false);
    expect(await poster({ networks: null, lookup: lookupOf('93.184.216.34') }).mayReach(new URL('http://hooks.example:8080/'))).toBe(false);
    expect(await poster().mayReach(new URL(receiver.url))).toBe(true);
  });
});

async function rawServer(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => onSocket(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return (server.address() as AddressInfo).port;
}
