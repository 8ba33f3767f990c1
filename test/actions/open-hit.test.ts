import { beforeEach, describe, expect, it } from 'vitest';
import { openHit } from '../../src/actions/open-hit';
import type { SearchHit } from '../../src/analysis/search/data';
import { pack } from '../../src/state/district';
import { foundPoint } from '../../src/state/found-point';
import { cameraWish } from '../../src/state/map-view';
import { selection } from '../../src/state/selection';
import { readBundledDistrict } from '../helpers/bundled-pack';

const crossing: SearchHit = {
  key: 'crossing:常德路|愚园路',
  ref: null,
  name: { zh: '常德路 / 愚园路', en: 'Changde Road / Yuyuan Road' },
  at: [121.44321, 31.22698],
};
const temple: SearchHit = {
  key: 'place:p03',
  ref: { kind: 'place', id: 'p03' },
  name: { zh: '静安寺', en: "Jing'an Temple" },
  at: [121.4409, 31.2248],
};

describe('choosing a search result', () => {
  beforeEach(() => {
    pack.value = { status: 'ready', district: readBundledDistrict(), issues: [] };
    selection.value = null;
    foundPoint.value = null;
    cameraWish.value = null;
  });

  it('opens a thing and shows it on the map', () => {
    openHit(temple);
    expect(selection.value).toEqual(temple.ref);
    expect(foundPoint.value).toBeNull();
    expect(cameraWish.value?.kind).toBe('bounds');
  });

  it('shows a crossing and closes what was open', () => {
    openHit(temple);
    openHit(crossing);
    expect(selection.value).toBeNull();
    expect(foundPoint.value).toEqual({ name: crossing.name, at: crossing.at });
    expect(cameraWish.value).toMatchObject({ kind: 'point', at: crossing.at });
  });

  it('forgets a crossing when a thing is opened', () => {
    openHit(crossing);
    openHit(temple);
    expect(foundPoint.value).toBeNull();
  });
});
