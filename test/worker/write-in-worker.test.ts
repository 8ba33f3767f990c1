import { describe, expect, it, vi } from 'vitest';
import type { SeatFileOrder } from '../../src/io/write-seat-features/seat-file';
import { writeSeatFile } from '../../src/io/write-seat-features/write-seat-file';
import { type WritingPort, writeInWorker } from '../../src/worker/write-in-worker';
import { expectValue } from '../helpers/expect-value';
import { sampleSeat } from '../helpers/sample-ledger';

const order: SeatFileOrder = {
  format: 'csv',
  text: '{"type":"FeatureCollection","features":[]}',
  changes: { put: [sampleSeat()], removed: [] },
  sheet: '座椅',
};

function fakePort(answer: (port: WritingPort) => void): WritingPort {
  const port: WritingPort = {
    onmessage: null,
    onerror: null,
    postMessage: () => queueMicrotask(() => answer(port)),
    terminate: vi.fn(),
  };
  return port;
}

describe('a file of seats', () => {
  it('is written by a worker, which ends with it', async () => {
    const made = await writeSeatFile(order);
    const port = fakePort(({ onmessage }) => onmessage?.({ data: made } as MessageEvent));
    expect(await writeInWorker(order, () => port)).toBe(made);
    expect(port.terminate).toHaveBeenCalledOnce();
  });

  it('is written on the page where a worker cannot be started, or dies', async () => {
    const dying = fakePort(({ onerror }) => onerror?.({ preventDefault() {} } as ErrorEvent));
    const starts = [
      () => dying,
      () => {
        throw new Error('no workers here');
      },
    ];
    for (const start of starts)
      expect(expectValue(await writeInWorker(order, start))).toMatchObject({ written: 1, leftOut: 0 });
    expect(dying.terminate).toHaveBeenCalledOnce();
  });
});
