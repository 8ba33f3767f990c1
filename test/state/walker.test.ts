import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { briskLimits, firstWalker, walkerSpeeds } from '../../src/model/walker/presets';

/** A device's storage; `kept` outlives the page. */
function storageOf(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** The page opened anew: its modules start over, the device's storage does not. */
async function openPage() {
  vi.resetModules();
  const [state, actions] = await Promise.all([
    import('../../src/state/walker'),
    import('../../src/actions/choose-walker'),
  ]);
  return { ...state, ...actions };
}

describe('the person who walks', () => {
  const kept = new Map<string, string>();
  beforeEach(() => vi.stubGlobal('localStorage', storageOf(kept)));
  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });

  it('is at first the slower of the two means, and after a choice the chosen one, also on the next day', async () => {
    const first = await openPage();
    expect(first.walker.value).toBe(firstWalker);
    expect(first.walkSpeed.value).toBe(walkerSpeeds[firstWalker]);
    first.chooseWalker('frail');
    expect(first.walkSpeed.value).toBe(0.64);
    const later = await openPage();
    expect(later.walker.value).toBe('frail');
    expect(later.walkSpeed.value).toBe(0.64);
  });

  it('may set a brisk pace, which is kept apart from the measured ones and within its limits', async () => {
    const first = await openPage();
    first.setBriskSpeed(1.55);
    expect(first.walkSpeed.value).toBe(walkerSpeeds[firstWalker]);
    first.chooseWalker('brisk');
    expect(first.walkSpeed.value).toBe(1.55);
    first.setBriskSpeed(Number.NaN);
    expect(first.walkSpeed.value).toBe(1.55);
    expect((await openPage()).walkSpeed.value).toBe(1.55);
    first.setBriskSpeed(99);
    expect(first.walkSpeed.value).toBe(briskLimits.max);
    first.setBriskSpeed(-1);
    expect(first.walkSpeed.value).toBe(briskLimits.min);
  });

  it.each([
    ['nonsense', 'nobody', 'fast'],
    ['a pace outside the limits', 'nobody', '300'],
    ['nothing', '', ''],
  ])('is the first again where the device kept %s', async (_, name, pace) => {
    kept.set('zuozuo:walker', name);
    kept.set('zuozuo:brisk', pace);
    const page = await openPage();
    expect(page.walker.value).toBe(firstWalker);
    expect(page.briskSpeed.value).toBe(briskLimits.start);
  });

  it('can be chosen where storage is blocked, for as long as the page is open', async () => {
    const blocked = () => {
      throw new Error('The storage is blocked.');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    const page = await openPage();
    page.chooseWalker('man-65');
    expect(page.walkSpeed.value).toBe(walkerSpeeds['man-65']);
  });
});
