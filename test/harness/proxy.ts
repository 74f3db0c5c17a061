import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface HostProxy {
  readonly port: number;
  /** Every host that the browser tried to reach, in order. */
  readonly hosts: string[];
  close(): Promise<void>;
}

/**
 * Every https host the browser asks for is tunnelled to one local port, those that `deny` names are refused.
 * The one mapping that works alike in Chromium and Firefox, keeps the address free of a port, needs no root, and records
 * each host that the browser tried to reach.
 */
export async function startProxy(target: number, deny: (host: string) => boolean): Promise<HostProxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? '');
    response.writeHead(502).end();
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
