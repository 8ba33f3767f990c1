import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePackFolder } from '../../../scripts/district/write-pack-folder';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const files = { 'district.json': '{}', 'seats.geojson': '[]' };

describe('the folder of a pack', () => {
  it('is written with all its files, over those of before, and beside others', async () => {
    const out = join(parent, 'deep', 'town');
    await writePackFolder(out, files, () => false);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    await writePackFolder(out, { ...files, 'district.json': '{"id":1}' }, () => false);
    expect(readFileSync(join(out, 'district.json'), 'utf8')).toBe('{"id":1}');
    expect(readdirSync(out).sort()).toEqual(['district.json', 'notes.txt', 'seats.geojson']);
    expect(readdirSync(join(parent, 'deep'))).toEqual(['town']);
  });

  it('is left as it was, with nothing beside it, where the writing is stopped or fails', async () => {
    const out = join(parent, 'town');
    let asked = 0;
    await expect(writePackFolder(out, files, () => ++asked === 2)).rejects.toThrow('nothing was written');
    expect(readdirSync(parent)).toEqual([]);
    await writePackFolder(out, files, () => false);
    const broken = { ...files, 'district.json': 'new', 'no/such/folder.json': '' };
    await expect(writePackFolder(out, broken, () => false)).rejects.toThrow('cannot be written');
    expect(readFileSync(join(out, 'district.json'), 'utf8')).toBe('{}');
    expect(existsSync(out) && readdirSync(parent)).toEqual(['town']);
  });
});
