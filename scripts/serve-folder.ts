import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { contentTypes, headersOf, sitePolicies } from './site-headers.ts';

/** A folder of the site on a port of its own, under the headers that the ready server settings send. */
export interface ServedFolder {
  /** With a slash at the end. */
  readonly url: string;
  /** Serves another folder from now on: a newer version has been put on the server. */
  show(folder: string): void;
  /** Sends something else for a file: a broken or altered one. null = what the folder has. */
  replace(file: string, content: Buffer | null): void;
  /** Ends the server with all its connections. */
  end(): Promise<void>;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ...Object.entries(contentTypes).flatMap(([type, endings]) =>
    endings.map((ending) => [`.${ending}`, type] as const),
  ),
]);

/** Serves a built folder on a free port of this machine. */
export async function serveFolder(first: string): Promise<ServedFolder> {
  const policies = sitePolicies(undefined);
  const replaced = new Map<string, Buffer>();
  let folder = first;

  const answer = async (path: string, response: ServerResponse) => {
    const file = decodeURIComponent(path.replace(/[?#].*$/, '')).slice(1) || 'index.html';
    const place = normalize(join(folder, file));
    const content = place.startsWith(normalize(folder) + sep)
      ? (replaced.get(file) ?? (await readFile(place).catch(() => null)))
      : null;
    response.writeHead(content ? 200 : 404, {
      ...headersOf(file, policies),
      'Content-Type': content ? (types.get(extname(file)) ?? 'application/octet-stream') : 'text/plain',
    });
    response.end(content ?? 'Not found');
  };

  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (next) => {
      folder = next;
    },
    replace: (file, content) => {
      if (content) replaced.set(file, content);
      else replaced.delete(file);
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
