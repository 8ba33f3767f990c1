import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from './build/build-pack';
import { readSourceTables } from './build/source-tables';

/** `npm run data [-- --out DIR]`: builds the district pack from `data/sources`, byte for byte. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/jingansi' } } });

const files = buildPack(readSourceTables('data/sources'));
mkdirSync(values.out, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(values.out, name), text);
  console.log(`${join(values.out, name)}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
}
