import { createServer } from 'node:net';
import { HubError } from './errors.ts';

function tryListen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No address.'))));
    });
  });
}

/** A loopback port nobody listens on at this moment. */
export const freePort = (): Promise<number> => tryListen(0);

/** @throws HubError PORT_IN_USE */
export async function requirePort(port: number): Promise<void> {
  await tryListen(port).catch(() => {
    throw new HubError('PORT_IN_USE', `port ${port} on 127.0.0.1 is taken; stop what listens there, or give another in PORT.`);
  });
}
