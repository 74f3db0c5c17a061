import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from './certificate.ts';
import { APP_HOSTS, GRANTABLE_HOSTS, OTHER_HOSTS } from './hosts.ts';

/**
 * Answers a request and returns true, or returns false to leave it to the empty page. `referenceTime`: the instant, epoch ms,
 * from which the ages of all that is made up are counted.
 */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  referenceTime: number,
) => boolean | Promise<boolean>;

export interface LocalServer {
  readonly port: number;
  /** Every request that reached it, in order. */
  readonly seen: { host: string; url: string; method: string }[];
  /** What answers there, for hosts that are asked by http. */
  readonly answer: RequestListener;
  close(): Promise<void>;
}

const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><main><h1>Empty page</h1></main></body></html>';

/** A local HTTPS server that plays every host of `hosts.ts`. Port chosen by the system. */
export async function startServer(handler: Handler = () => false, referenceTime = () => 0): Promise<LocalServer> {
  const seen: LocalServer['seen'] = [];
  const hosts = [...APP_HOSTS, ...OTHER_HOSTS, ...GRANTABLE_HOSTS];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ host: request.headers.host ?? '', url: request.url ?? '', method: request.method ?? '' });
    if (await handler(request, response, referenceTime())) return;
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(EMPTY);
  };
  const server = createServer(certificateFor(hosts), answer);
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port: (server.address() as AddressInfo).port, seen, answer, close };
}
