import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followOnlineStyle } from '../../src/map/engine/follow-online-style';

const address = 'https://maps.example/style.json';
const style: StyleSpecification = {
  version: 8,
  sources: { theirs: { type: 'vector', url: 'https://maps.example/tiles' } },
  layers: [{ id: 'sea', type: 'background' }],
};

/** Follows an address that answers so; what the map was told to lie on, and a way to tell it of errors. */
function follow(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  const listeners = new Map<string, (event: unknown) => void>();
  const map = {
    on: (kind: string, listener: (event: unknown) => void) => listeners.set(kind, listener),
  } as unknown as MapLibreMap;
  let base: StyleSpecification | null = null;
  const state = { ready: true };
  const changes: (StyleSpecification | null)[] = [];
  followOnlineStyle(
    map,
    address,
    () => base && { style: base, ready: state.ready },
    (next) => {
      base = next;
      changes.push(next);
    },
  );
  const fire = (kind: string, event: object = {}) => listeners.get(kind)?.(event);
  return { changes, fire, state };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an online style', () => {
  it('is laid under the map when it has come', async () => {
    const { changes } = follow(async () => Response.json(style));
    await settle();
    expect(changes).toEqual([style]);
  });

  it.each([
    ['is unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers 503', async () => new Response('', { status: 503 })],
    ['is no style', async () => Response.json({ version: 7 })],
    ['is no JSON', async () => new Response('<html>')],
  ])('that %s leaves the own ground where it is', async (_, answer) => {
    const { changes } = follow(answer);
    await settle();
    expect(changes).toEqual([]);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it('gives way to the own ground when it is refused or one of its sources fails', async () => {
    for (const [ready, sourceId] of [
      [false, undefined],
      [true, 'theirs'],
    ] as const) {
      const { changes, fire, state } = follow(async () => Response.json(style));
      await settle();
      state.ready = ready;
      fire('error', { error: new Error('gone'), sourceId });
      expect(changes).toEqual([style, null]);
    }
  });

  it('stays when something of ours fails, which is told', async () => {
    const { changes, fire } = follow(async () => Response.json(style));
    await settle();
    fire('error', { error: new Error('ours'), sourceId: 'seats' });
    expect(changes).toEqual([style]);
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('that comes after the map is gone changes nothing', async () => {
    const { changes, fire } = follow(async () => Response.json(style));
    fire('remove');
    await settle();
    expect(changes).toEqual([]);
  });
});
