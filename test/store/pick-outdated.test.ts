import { describe, expect, it } from 'vitest';
import { keptVersions } from '../../src/store/pack-library';
import { pickOutdated } from '../../src/store/pick-outdated';

const large = keptVersions.characters;
const versionOf = (version: number, ...texts: [text: string, characters: number][]) => ({
  version,
  texts: texts.map(([text, characters]) => ({ text, characters })),
});

describe('what versions of a pack are kept', () => {
  it('is the newest two whatever their size, and no older one of that size', () => {
    const versions = [1, 2, 3, 4].map((version) => versionOf(version, [`seats ${version}`, large]));
    expect(pickOutdated(versions)).toEqual(new Set([1, 2]));
  });

  it('counts a text that versions share once', () => {
    const versions = [1, 2, 3, 4].map((version) =>
      versionOf(version, ['buildings', large - 40], [`seats ${version}`, 10]),
    );
    expect(pickOutdated(versions)).toEqual(new Set());
  });

  it('is all where there are few', () => {
    expect(pickOutdated([versionOf(1, ['a', 1])])).toEqual(new Set());
    expect(pickOutdated([])).toEqual(new Set());
  });
});
