import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Config } from './config';

/** The server cannot listen where it was told to; the message is for the user. */
export class AddressUnavailable extends Error {
  override name = 'AddressUnavailable';
}

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is already in use. Stop the program that uses it, or choose another with PORT=${port + 1} npm start.`,
  EACCES: (port) => `This user may not listen on port ${port}. Choose a port above 1023 with PORT.`,
  EADDRNOTAVAIL: (_port, host) => `This machine has no address ${host}. Correct HOST.`,
  ENOTFOUND: (_port, host) => `The name ${host} leads to no address. Correct HOST.`,
};

/**
 * Listens and says where.
 * @throws AddressUnavailable
 */
export async function listen(
  server: Server,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<{ address: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      reject(reason ? new AddressUnavailable(reason(port, host)) : error);
    });
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
  return { address: `http://${local ? 'localhost' : host}:${given}`, port: given };
}

/** Finds out before long work begins whether the server will be able to listen. @throws AddressUnavailable */
export async function requireFreePort(place: Pick<Config, 'port' | 'host'>): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  await new Promise((closed) => probe.close(closed));
}
