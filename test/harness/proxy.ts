import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface HostProxy {
  readonly port: number;
  /** Every host that the browser tried to reach, in order. */
  readonly hosts: string[];
  close(): Promise<void>;
}

/**
 * Every https host the browser asks for is tunnelled to one local port, and what it asks for by http is answered by `plain`; hosts
 * that `deny` names are refused.
 * The one mapping that works alike in Chromium and Firefox, keeps the address free of a port, needs no root, and records
 * each host that the browser tried to reach.
 */
export async function startProxy(
  target: number,
  deny: (host: string) => boolean,
  plain?: RequestListener,
): Promise<HostProxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    if (!plain || deny(host)) return void response.writeHead(502).end();
    // A proxy is asked by the whole address, a server by what follows the host.
    request.url = (request.url ?? '').replace(/^http:\/\/[^/]*/, '');
    plain(request, response);
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    if (deny(host)) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const up = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      up.write(head);
      up.pipe(client);
      client.pipe(up);
    });
    keep(up);
    up.on('error', () => client.destroy());
    client.on('error', () => up.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
  return { port: (server.address() as AddressInfo).port, hosts, close };
}
