import { preview } from 'vite';
import { findFreePort } from './find-free-port';

/** The built site on a port of its own. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a build on a free port of this machine; nobody else can reach it. */
export async function serveBuild(outDir = 'dist'): Promise<Served> {
  // Vite takes no 0 with `strictPort`.
  const port = await findFreePort();
  const server = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1' },
    build: { outDir },
    logLevel: 'warn',
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
