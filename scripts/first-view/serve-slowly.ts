import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A line as a phone has it. */
export interface Line {
  /** Bits a second towards the phone, shared by everything that is on its way. */
  readonly bitsPerSecond: number;
  /** Milliseconds from a question to the first byte of its answer. */
  readonly roundTrip: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
};

/** Bytes that go onto the line at once: small enough that answers share it fairly. */
const portion = 4096;

/**
 * Serves `dist/`, gzipped as a static host does it, over a line of the given speed. The browser's own slowing
 * down reaches the page but not its workers, and half of what the first view loads is for workers.
 * @returns the address, and what closes it
 */
export async function serveSlowly(line: Line): Promise<{ readonly url: string; readonly close: () => void }> {
  const packed = new Map<string, Buffer>();
  const waiting: { readonly response: ServerResponse; rest: Buffer }[] = [];
  let isSending = false;
  const send = async () => {
    if (isSending) return;
    isSending = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { response, rest } = next;
      const sent = rest.subarray(0, portion);
      await wait((sent.length * 8 * 1000) / line.bitsPerSecond);
      if (response.destroyed) continue;
      response.write(sent);
      if (rest.length > portion) waiting.push({ response, rest: rest.subarray(portion) });
      else response.end();
    }
    isSending = false;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join('dist', normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)));
    await wait(line.roundTrip);
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(path) ?? gzipSync(readFileSync(path));
    packed.set(path, body);
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    waiting.push({ response, rest: body });
    void send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
