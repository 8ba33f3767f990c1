import { readFile } from 'node:fs/promises';
import { loadDistrict } from '../../src/io/load-district';
import type { District } from '../../src/model/district';

/** The pack that the project ships, parsed; a test that needs it fails where it is broken. */
export async function bundledDistrict(): Promise<District> {
  const loaded = await loadDistrict((name) => readFile(`data/jingansi/${name}`, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value.district;
}
