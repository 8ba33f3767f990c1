import { createServer } from 'node:net';
import { preview } from 'vite';

/** The built site on a port of its own. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `dist/` on a free port of this machine; nobody else can reach it. */
export async function serveBuild(): Promise<Served> {
  const port = await findFreePort();
  const server = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** A port that the system gives away at this moment; Vite takes no 0 with `strictPort`. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
