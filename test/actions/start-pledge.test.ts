import { beforeEach, describe, expect, it } from 'vitest';
import { startPledge } from '../../src/actions/start-pledge';
import { pledgeTracks } from '../../src/model/ledger/pledge-vocabulary';
import { adoptPage } from '../../src/state/adopt-page';
import { home } from '../../src/state/adopt-view';
import { selection } from '../../src/state/selection';

const building = { kind: 'building', id: 'b01' } as const;
const shop = { kind: 'organisation', id: 'o01' } as const;

beforeEach(() => {
  adoptPage.value = 'appeal';
  selection.value = null;
  home.value = null;
});

describe('the sign-up of the appeal', () => {
  it.each(pledgeTracks.filter((track) => track !== 'adopt'))(
    'leads into the form to %s, for the building or shop that was chosen',
    (track) => {
      for (const from of [building, shop]) {
        adoptPage.value = 'appeal';
        startPledge(track, from);
        expect(adoptPage.value).toBe(track);
        expect(selection.value).toBeNull();
        expect(home.value).toEqual(from);
      }
    },
  );

  it('leads to the seats near the building or shop to adopt one of them', () => {
    startPledge('adopt', building);
    expect(adoptPage.value).toBe('overview');
    expect(selection.value).toEqual(building);
    expect(home.value).toEqual(building);
    startPledge('adopt', shop);
    expect(selection.value).toBeNull();
    expect(home.value).toEqual(shop);
  });

  it('needs no building', () => {
    startPledge('plan', null);
    expect(adoptPage.value).toBe('plan');
    startPledge('adopt', null);
    expect(adoptPage.value).toBe('overview');
    expect(home.value).toBeNull();
  });
});
