import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PackContent, packContents, packFileVersion } from '../../../src/io/pack-zip/pack-file';
import { type PackZip, readPackZip } from '../../../src/io/pack-zip/read-pack-zip';
import { type PackFileContents, writePackZip } from '../../../src/io/pack-zip/write-pack-zip';
import { codeOf } from '../../helpers/code-of';
import { expectValue } from '../../helpers/expect-value';

const contents = Object.fromEntries(
  packContents.map((file) => [file, readFileSync(`data/jingansi/${file}`, 'utf8')]),
) as Record<PackContent, string>;

const sample: PackFileContents = {
  manifest: { pack: 'jingansi', name: '静安寺街道', as_of: '2026-11-24', at: 1, seats: 127, events: 0 },
  contents,
  scenarios: ['{"type":"FeatureCollection","features":[]}'],
  lines: null,
  images: new Map(),
};
const bytesOf = async (more: Partial<PackFileContents> = {}) =>
  new Uint8Array(await (await writePackZip({ ...sample, ...more })).arrayBuffer());
const faultsOf = ({ issues }: PackZip) => issues.map(({ code, values }) => [code, values?.file]);

describe('a pack file', () => {
  it('gives back every text that was put into it', async () => {
    const zip = expectValue(await readPackZip(await bytesOf()));
    expect(zip.contents).toEqual(contents);
    expect(zip.scenarios).toEqual(sample.scenarios);
    expect(zip.ledger).toBeNull();
    expect(zip.issues).toEqual([]);
    expect(zip.manifest).toMatchObject({ ...sample.manifest, scenarios: 1, version: packFileVersion });
  });

  it('can be a folder that somebody packed by hand', async () => {
    const zip = expectValue(
      await readPackZip(
        zipSync({
          'harbour/district.json': strToU8(contents['district.json']),
          '__MACOSX/harbour/district.json': strToU8('shadow'),
          'harbour/notes.txt': strToU8('mine'),
        }),
      ),
    );
    expect(zip.contents).toEqual({ 'district.json': contents['district.json'] });
    expect(zip.manifest).toBeNull();
  });

  it('that is cut off gives what there is, and names every file that is not whole', async () => {
    const bytes = await bytesOf();
    for (const share of [0.4, 0.6, 0.8, 0.95]) {
      const read = await readPackZip(bytes.subarray(0, Math.floor(bytes.length * share)));
      const zip = expectValue(read);
      const whole = packContents.filter((file) => zip.contents[file] === contents[file]);
      const named = new Set(faultsOf(zip).map(([, file]) => file));
      expect(whole.length).toBeGreaterThan(0);
      for (const file of packContents) expect(named.has(`pack/${file}`)).toBe(!whole.includes(file));
      for (const file of Object.keys(zip.contents))
        expect(() => JSON.parse(zip.contents[file as PackContent] ?? '')).not.toThrow();
    }
    expect(codeOf(await readPackZip(bytes.subarray(0, 300)))).toBe('pack-zip-empty');
  });

  it('says of a file that was changed by hand that it was', async () => {
    const text = contents['seats.geojson'].replace('愚园路', '豫园路');
    const { manifest } = expectValue(await readPackZip(await bytesOf()));
    const changed = zipSync({
      'manifest.json': strToU8(JSON.stringify(manifest)),
      'pack/district.json': strToU8(contents['district.json']),
      'pack/seats.geojson': strToU8(text),
    });
    const zip = expectValue(await readPackZip(changed));
    expect(zip.contents['seats.geojson']).toBe(text);
    expect(faultsOf(zip)).toContainEqual(['pack-zip-file-changed', 'pack/seats.geojson']);
    expect(faultsOf(zip)).toContainEqual(['pack-zip-file-missing', 'pack/walks.json']);
  });

  it('is refused in one sentence where it is none', async () => {
    const district = strToU8(contents['district.json']);
    expect(codeOf(await readPackZip(strToU8('{"type":"FeatureCollection"}')))).toBe('pack-zip-kind');
    expect(codeOf(await readPackZip(zipSync({ 'a.txt': strToU8('x') })))).toBe('pack-zip-empty');
    expect(codeOf(await readPackZip(zipSync({ 'pack/district.json': strToU8('{') })))).toBe('pack-zip-empty');
    const later = { type: 'zuozuo-pack', version: packFileVersion + 1, pack: 'x', name: 'x' };
    expect(
      codeOf(
        await readPackZip(
          zipSync({ 'manifest.json': strToU8(JSON.stringify(later)), 'pack/district.json': district }),
        ),
      ),
    ).toBe('pack-zip-newer');
  });

  it('that unpacks to gigabytes is given up', async () => {
    const bomb = zipSync({
      'manifest.json': new Uint8Array(40_000_000),
      'pack/district.json': strToU8('{}'),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(await readPackZip(bomb))).toBe('pack-zip-bomb');
  });

  it('takes a manifest of any form', async () => {
    const district = strToU8(contents['district.json']);
    for (const text of ['', 'null', '[]', '{"type":"zuozuo-pack"}', '{"__proto__":{"type":"zuozuo-pack"}}']) {
      const zip = expectValue(
        await readPackZip(zipSync({ 'manifest.json': strToU8(text), 'pack/district.json': district })),
      );
      expect(zip.manifest).toBeNull();
    }
  });
});
