import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyinFile } from '../src/io/parse-pinyin';
import { messageOf } from '../src/lib/app-error';
import { writePinyin } from './build/features/pinyin';
import { listReadNames } from './build/list-read-names';
import { buildDistrictPack } from './district/build-district-pack';
import { createProgress } from './district/create-progress';
import { describeDistrict } from './district/describe-district';
import { isReadInPinyin } from './district/find-region';
import { openExtract } from './district/open-extract';
import { parseDistrictOptions } from './district/parse-options';

/**
 * `npm run district -- --osm FILE --boundary FILE --out data/NAME`: builds a district pack from an extract of
 * OpenStreetMap. Progress and counts on stderr, the files on stdout; what cannot be done is said in one
 * sentence, with exit code 2.
 */
async function buildDistrict(args: readonly string[]): Promise<void> {
  const options = parseDistrictOptions(args);
  const progress = createProgress(process.stderr);
  const built = await buildDistrictPack(options, openExtract(options.osm, progress.share), progress.step);
  progress.end();
  const { district, texts } = built;
  const hasReadings = isReadInPinyin(district.info.country) && listReadNames(district).length > 0;
  const files = { ...texts, ...(hasReadings && { [pinyinFile]: writePinyin(district, {}) }) };
  for (const line of describeDistrict(built)) console.error(line);
  try {
    mkdirSync(options.out, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(options.out, name), text);
      console.log(`${join(options.out, name)}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
    }
  } catch (thrown) {
    throw new Error(`${options.out} cannot be written: ${messageOf(thrown)}.`);
  }
}

try {
  await buildDistrict(process.argv.slice(2));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
