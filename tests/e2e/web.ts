import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { isOurs } from './isOurs.ts';

/** What an address answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds before the answer begins. */
  delay?: number;
}

/** A page, or what the site makes of the form that was sent to it. */
export type Served = string | Answer | ((body: string) => string | Answer);

/** Pages by their whole address. `POST https://…` answers that method only; without a method, any. */
export type Pages = Record<string, Served>;

/** A small internet of our own: real addresses, real redirects and real frames, and no way out of the machine. */
export interface Web {
  /** Where the proxy listens: all of a browser's traffic goes through it. */
  host: string;
  port: number;
  /** Adds pages; a page served again replaces the old one. */
  serve(pages: Pages): void;
  /** Every request so far, as `METHOD address`. */
  asked: string[];
  /** Those that no page made, but the extension. */
  ours: string[];
  /** @throws when there was a request of the extension: there must never be one */
  close(): Promise<void>;
}

/** What browsers ask their makers, about forms and updates, whoever shows a page. */
const MAKERS =
  /^https?:\/\/([\w-]+\.)*(googleapis\.com|gvt1\.com|(accounts|clients\d)\.google\.com|mozilla\.(com|net|org))[:/]/;

/** Any certificate will do: the browsers under test are told to accept it. It guards nothing. */
const pem = readFileSync(new URL('certificate.pem', import.meta.url), 'utf8');

/** Starts it on a free port. What is not served is a 404. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const ours: string[] = [];
  const sockets = new Set<Socket>();

  const note = (url: string, { method, headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    if (!MAKERS.test(url) && isOurs(headers)) ours.push(`${method} ${url}`);
  };

  const answer = async (url: string, request: IncomingMessage, response: ServerResponse) => {
    note(url, request);
    const served = pages.get(`${request.method} ${url}`) ?? pages.get(url) ?? { status: 404, body: 'No such page' };
    const sent = await text(request);
    const found = typeof served === 'function' ? served(sent) : served;
    const { status = 200, headers, body = '', delay = 0 } = typeof found === 'string' ? { body: found } : found;
    await setTimeout(delay);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  };

  const secure = createSecureServer({ key: pem, cert: pem }, (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, request, response),
  );
  // A proxied plain request names its whole address.
  const proxy = createServer((request, response) => answer(request.url!, request, response));
  proxy.on('connect', (_, socket: Socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  secure.on('tlsClientError', () => {});
  secure.on('upgrade', (request, socket) => {
    note(`wss://${request.headers.host}${request.url}`, request);
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    host: '127.0.0.1',
    port: (proxy.address() as AddressInfo).port,
    asked,
    ours,
    serve(added) {
      for (const [url, page] of Object.entries(added)) pages.set(url, page);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      if (ours.length) throw new Error(`The extension asked the network for something:\n${ours.join('\n')}`);
    },
  };
}
