/**
 * `npm start`: builds the site, serves it and prints its address. `--port N` serves it elsewhere, `--pack NAME`
 * opens `data/NAME` by itself.
 */
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { packVariable, sitePack } from './site-pack.ts';

/** The port of vite.config.ts; the address that README promises. */
const defaultPort = 4173;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: String(defaultPort) }, pack: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not ${values.port}.`);
  }
  // The build reads it, wherever it is run from.
  process.env[packVariable] = sitePack(values.pack);
  await build({ logLevel: 'warn' });
  await preview({ preview: { port, strictPort: true }, logLevel: 'warn' });
  console.log(`http://localhost:${port}/`);
}

start().catch((thrown: unknown) => {
  const sentence = thrown instanceof Error ? thrown.message : String(thrown);
  const taken = /Port (\d+) is already in use/.exec(sentence)?.[1];
  console.error(
    taken
      ? `Port ${taken} is in use: end the program that serves there, or start with another one: npm start -- --port ${Number(taken) + 1}`
      : sentence,
  );
  process.exitCode = 2;
});
