/**
 * `npm run check:bytes`: holds the built site against the byte budget of the issue Foundation and prints
 * what weighs most. Bytes are counted after gzip at zlib's default level 6, the one most servers use;
 * 1 kB = 1000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Build, findModules, measureStage, type StageSize } from './byte-budget';
import { entryModule, lazyLibraries, stages } from './byte-stages';
import { chunkRecordFile } from './record-chunks';

const dist = 'dist';
/** How many of the largest files a stage lists. */
const listed = 6;

function readBuild(): Build {
  const record = join(dist, chunkRecordFile);
  if (!existsSync(record)) throw new Error(`${record} is missing: run npm run build first.`);
  const sizes = new Map<string, number>();
  return {
    chunks: JSON.parse(readFileSync(record, 'utf8')),
    files: readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
    sizeOf(file) {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
      sizes.set(file, known);
      return known;
    },
  };
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

function printStage({ name, limit, total, files }: StageSize): void {
  console.log(`${total <= limit ? '✓' : '✗'} ${name}: ${inKilobytes(total).trim()} of ${limit / 1000} kB`);
  for (const { file, bytes } of files.slice(0, listed)) console.log(`${inKilobytes(bytes)}  ${file}`);
  const rest = files.slice(listed);
  if (rest.length === 0) return;
  const restBytes = rest.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${inKilobytes(restBytes)}  in ${rest.length} smaller files`);
}

function checkBytes(): boolean {
  const build = readBuild();
  const sizes = stages.map((stage) => measureStage(stage, build));
  for (const size of sizes) printStage(size);
  const early = findModules(entryModule, lazyLibraries, build.chunks);
  for (const module of early) console.log(`✗ ${module} is loaded with the entry`);
  if (early.length === 0) console.log('✓ neither Turf nor deck.gl is loaded with the entry');
  return early.length === 0 && sizes.every(({ total, limit }) => total <= limit);
}

try {
  if (!checkBytes()) process.exitCode = 1;
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
}
