import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkInvariants } from '../../src/analysis/invariants/check-invariants';
import type { Issue } from '../../src/io/issue';
import { loadDistrict } from '../../src/io/load-district';
import { packFiles } from '../../src/io/pack-files';
import { pinyinFile } from '../../src/io/parse-pinyin';
import { walksFile } from '../../src/io/parse-walks';
import { bundledPackId, checkBundledPack } from './check-bundled-pack';
import { checkFileForm } from './check-file-form';
import { checkPinyin } from './check-pinyin';
import { checkWalks } from './check-walks';
import type { DataCheck } from './data';

export interface PackReport {
  readonly pack: string;
  /** Whose promises were checked beyond the invariants; null for a foreign pack. */
  readonly profile: string | null;
  readonly features: Readonly<Record<string, number>>;
  readonly checks: readonly DataCheck[];
}

/** Checks the pack in a folder: that it reads without an issue, its form, the invariants, its profile. */
export async function checkPack(folder: string): Promise<PackReport> {
  const texts: Record<string, string> = {};
  const loaded = await loadDistrict(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    texts[name] = text;
    return text;
  });
  if (!loaded.ok) {
    const { message } = loaded.error;
    const breach = { id: folder, field: 'pack', value: message, expectation: 'a pack that can be read' };
    return {
      pack: folder,
      profile: null,
      features: {},
      checks: [{ check: 'readable', checked: packFiles.length, breaches: [breach] }],
    };
  }
  const { district, issues } = loaded.value;
  const { info, ...lists } = district;
  const features = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
  const isBundled = info.id === bundledPackId;
  const readings = await readIfThere(join(folder, pinyinFile));
  return {
    pack: folder,
    profile: isBundled ? bundledPackId : null,
    features,
    checks: [
      { check: 'readable', checked: packFiles.length, breaches: issues.map(toBreach) },
      ...checkFileForm(texts),
      ...checkInvariants(district).map(({ invariant, ...rest }) => ({ check: invariant, ...rest })),
      // A pack may lack the file; ours may not.
      ...(readings !== null || isBundled ? [checkPinyin(district, readings ?? '')] : []),
      ...checkWalks(await readIfThere(join(folder, walksFile)), district),
      ...(isBundled ? checkBundledPack(district) : []),
    ],
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

const toBreach = ({ file, feature, field, came, expected }: Issue) => ({
  id: feature ?? file,
  field: field ?? file,
  value: came,
  expectation: expected,
});
