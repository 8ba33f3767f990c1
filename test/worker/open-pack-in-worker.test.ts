import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { packFiles } from '../../src/io/pack-files';
import { openPackFile } from '../../src/io/pack-zip/open-pack-file';
import { openPackInWorker, type PackOpeningPort } from '../../src/worker/open-pack-in-worker';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';

const zip = zipSync(
  Object.fromEntries(packFiles.map((file) => [`pack/${file}`, readFileSync(`data/jingansi/${file}`)])),
);
const file = new File([new Uint8Array(zip)], 'pack.zip');
const seats = JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8')).features.length;

function fakePort(answer: (port: PackOpeningPort) => void): PackOpeningPort {
  const port: PackOpeningPort = {
    onmessage: null,
    onerror: null,
    postMessage: vi.fn(() => queueMicrotask(() => answer(port))),
    terminate: vi.fn(),
  };
  return port;
}

describe('a pack file', () => {
  it('is opened by a worker, which takes it from where it lies and ends with it', async () => {
    const opened = await openPackFile(file);
    const read = vi.spyOn(file, 'arrayBuffer');
    const port = fakePort(({ onmessage }) => onmessage?.({ data: opened } as MessageEvent));
    expect(await openPackInWorker(file, () => port)).toBe(opened);
    expect(port.postMessage).toHaveBeenCalledWith(file);
    expect(port.terminate).toHaveBeenCalledOnce();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('is opened on the page where a worker cannot be started, or dies', async () => {
    const dying = fakePort(({ onerror }) => onerror?.({ preventDefault() {} } as ErrorEvent));
    const starts = [
      () => dying,
      () => {
        throw new Error('no workers here');
      },
    ];
    for (const start of starts) expect(expectValue(await openPackInWorker(file, start)).seats).toBe(seats);
    expect(dying.terminate).toHaveBeenCalledOnce();
  });

  it('that the browser cannot read, or that is too large, is refused', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(codeOf(await openPackInWorker(gone))).toBe('pack-zip-unreadable');
    const large = { size: 1e9, arrayBuffer: vi.fn() };
    expect(codeOf(await openPackInWorker(large))).toBe('pack-zip-oversize');
    expect(large.arrayBuffer).not.toHaveBeenCalled();
  });
});
