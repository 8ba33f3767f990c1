import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadReadyWalks } from '../../src/actions/load-ready-walks';
import { readyWalks } from '../../src/state/ready-walks';

const bundled = readFileSync('data/jingansi/walks.json', 'utf8');

function answerWith(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  readyWalks.value = { status: 'idle' };
});

describe('ready walks', () => {
  it('are fetched once', async () => {
    const fetched = answerWith(async () => new Response(bundled));
    await Promise.all([loadReadyWalks(), loadReadyWalks()]);
    await loadReadyWalks();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(readyWalks.value).toMatchObject({
      status: 'ready',
      walks: [{ id: 'w1' }, { id: 'w2' }, { id: 'w3' }],
    });
  });

  it('are none where the pack has none', async () => {
    answerWith(async () => new Response('', { status: 404 }));
    await loadReadyWalks();
    expect(readyWalks.value).toEqual({ status: 'ready', walks: [] });
  });

  it('can be asked for again when they did not come', async () => {
    answerWith(() => Promise.reject(new Error('no network')));
    await loadReadyWalks();
    expect(readyWalks.value).toEqual({ status: 'failed' });
    answerWith(async () => new Response(bundled));
    await loadReadyWalks();
    expect(readyWalks.value.status).toBe('ready');
  });
});
