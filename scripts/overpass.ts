import { messageOf } from '../src/lib/app-error';
import { readBoundary } from './district/read-boundary';
import { readArguments } from './options/read-arguments';
import { writeOverpassQuery } from './overpass/write-query';

/**
 * `npm run --silent overpass -- --boundary FILE`: prints the query that fetches from OpenStreetMap what
 * `npm run district` needs. Sends nothing. What cannot be done is said in one sentence, with exit code 2.
 */
async function printQuery(args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, { options: { boundary: { type: 'string' } } });
  if (!values.boundary)
    throw new Error('--boundary is missing: expected a file with the outline of the district.');
  const { polygons } = await readBoundary(values.boundary, null);
  process.stdout.write(writeOverpassQuery(polygons));
}

try {
  await printQuery(process.argv.slice(2));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
