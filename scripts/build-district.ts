import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../src/lib/app-error';
import { buildPack } from './build/build-pack';
import { readSourceTables } from './build/source-tables';
import { readArguments } from './options/read-arguments';

/**
 * `npm run data [-- --out DIR]`: builds the district pack from `data/sources`, byte for byte. What cannot be
 * done is said in one sentence on stderr, with exit code 2.
 */
function buildDistrict(args: readonly string[]): void {
  const { values } = readArguments(args, { options: { out: { type: 'string', default: 'data/jingansi' } } });
  const files = buildPack(readSourceTables('data/sources'));
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(values.out, name), text);
    console.log(`${join(values.out, name)}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
  }
}

try {
  buildDistrict(process.argv.slice(2));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
