import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWalks } from '../../scripts/check/check-walks';
import { readBundledDistrict } from '../helpers/bundled-pack';

const district = readBundledDistrict();
const bundled = readFileSync('data/jingansi/walks.json', 'utf8');
const faultsOf = (text: string | null) =>
  checkWalks(text, district).flatMap(({ breaches }) => breaches.map(({ id, field }) => `${id}: ${field}`));

describe('the check of ready walks', () => {
  it('has nothing to say of the bundled ones, nor of a pack without any', () => {
    expect(checkWalks(bundled, district)).toMatchObject([{ check: 'ready-walks', checked: 3, breaches: [] }]);
    expect(checkWalks(null, district)).toEqual([]);
  });

  it('names a place and a building that the pack does not have', () => {
    expect(faultsOf(bundled.replace('"p24"', '"p99"'))).toEqual(['w1 › 刘长胜故居: place']);
    expect(faultsOf(bundled.replace('"place":"p24"', '"building":"b34"'))).toEqual([
      'w1 › 刘长胜故居: building',
    ]);
  });

  it('names a stop that no street leads to, and a file that is none', () => {
    expect(faultsOf(bundled.replace('121.441977', '121.541977'))).toEqual(['w1 › 刘长胜故居: position']);
    expect(faultsOf('{}')).toEqual(['walks.json: walks']);
  });
});
