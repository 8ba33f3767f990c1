import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/actions/copy-text';
import { followPermission } from '../../src/actions/follow-permission';
import { locateState } from '../../src/state/position';

afterEach(() => {
  vi.unstubAllGlobals();
  locateState.value = 'idle';
});

/** A browser whose permission the test changes. */
function stubPermission(state: PermissionState) {
  const permission = { state, onchange: null as (() => void) | null };
  vi.stubGlobal('navigator', { permissions: { query: async () => permission } });
  return {
    change(next: PermissionState) {
      permission.state = next;
      permission.onchange?.();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what the browser was told before', () => {
  it('is known without a press where it was a refusal, and when that is taken back', async () => {
    const browser = stubPermission('denied');
    followPermission();
    await settled();
    expect(locateState.value).toBe('denied');
    browser.change('granted');
    expect(locateState.value).toBe('idle');
    browser.change('denied');
    expect(locateState.value).toBe('denied');
  });

  it('says nothing while the browser would ask, or cannot tell', async () => {
    stubPermission('prompt');
    followPermission();
    await settled();
    expect(locateState.value).toBe('idle');
    vi.stubGlobal('navigator', {});
    followPermission();
    vi.stubGlobal('navigator', {
      permissions: { query: () => Promise.reject(new TypeError('no such name')) },
    });
    followPermission();
    await settled();
    expect(locateState.value).toBe('idle');
  });
});

describe('a text for the clipboard', () => {
  it('is said to be there only when the browser has taken it', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('text')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('text');
    vi.stubGlobal('navigator', {});
    expect(await copyText('text')).toBe(false);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    expect(await copyText('text')).toBe(false);
  });
});
