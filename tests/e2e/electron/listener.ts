import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that notes whoever comes: nobody should. */
export interface Listener {
  url: string;
  visits: string[];
  close(): void;
}

export async function listen(): Promise<Listener> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  server.on('connection', () => visits.push('a connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    close: () => {
      server.close();
    },
  };
}
