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
import { writePackFolder } from './district/write-pack-folder';

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
  // Until here nothing is written, and Ctrl-C ends the command at once; from here on it takes back what is there.
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
  });
  await writePackFolder(options.out, files, () => isStopped);
  for (const [name, text] of Object.entries(files))
    console.log(`${join(options.out, name)}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
}

try {
  await buildDistrict(process.argv.slice(2));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
