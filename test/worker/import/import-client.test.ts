import { afterEach, describe, expect, it } from 'vitest';
import { answerImportCalls } from '../../../src/worker/import/answer-import-calls';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import { createImportClient } from '../../../src/worker/import/import-client';
import type {
  ImportAnsweringPort,
  ImportPort,
  ImportProgress,
  ImportReply,
  ImportRequest,
} from '../../../src/worker/import/import-port';
import { CallError } from '../../../src/worker/waiting-calls';
import { makeTable, partsFor, point } from '../../helpers/import-parts';
import { never } from '../../helpers/open-import';

const table = makeTable('seats.csv', [
  { id: 'a', geometry: point([121.44, 31.22]) },
  { id: 'b', geometry: point([121.45, 31.22]) },
]);
const parts = partsFor({ 'seats.csv': [table] });
const files = () => [{ name: 'seats.csv', bytes: new Uint8Array([1, 2, 3]) }];
const call = () => ({ files: files(), base: null, remembered: {} });

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** An import worker across a real message channel, with what the page sent to it. */
function portTo(reading: typeof parts) {
  const channel = new MessageChannel();
  channels.push(channel);
  const sent: ImportRequest['kind'][] = [];
  const port: ImportPort = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request, transfer) => {
      sent.push(request.kind);
      channel.port1.postMessage(request, transfer);
    },
    terminate: () => channel.port1.close(),
  };
  channel.port1.onmessage = (event: MessageEvent<ImportReply>) => port.onmessage?.(event);
  answerImportCalls(channel.port2 as unknown as ImportAnsweringPort, (tell) =>
    createImportOperations(tell, { parts: reading, now: Date.now }),
  );
  return { port, sent };
}

/** Something that a test waits for. */
function makeDeed(): { readonly done: Promise<void>; readonly happen: () => void } {
  let happen = () => {};
  const done = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { done, happen };
}

/** A reader that begins and never ends. */
const endless = (onStart: () => void): typeof parts => ({
  ...parts,
  readFile: () => {
    onStart();
    return new Promise(() => {});
  },
});

describe('the page’s side of the import worker', () => {
  it('gets the report with its positions, and hands the bytes over', async () => {
    const client = createImportClient({ createWorker: () => portTo(parts).port });
    const asked = call();
    const report = await client.open(asked, never);
    expect(report.tables).toMatchObject([{ rowCount: 2, accepted: 2 }]);
    expect([...report.positions]).toEqual([121.44, 31.22, 121.45, 31.22]);
    expect(asked.files[0]?.bytes.length).toBe(0);
  });

  it('hears how far it is', async () => {
    const heard: ImportProgress[] = [];
    const client = createImportClient({
      createWorker: () => portTo(parts).port,
      onProgress: (progress) => heard.push(progress),
    });
    await client.open(call(), never);
    expect(heard[0]).toEqual({ stage: 'reading', name: 'seats.csv', share: 0 });
  });

  it('rejects at once when it is aborted, whatever the worker is busy with', async () => {
    const controller = new AbortController();
    const started = makeDeed();
    const { port, sent } = portTo(endless(started.happen));
    const client = createImportClient({ createWorker: () => port });
    const asked = client.open(call(), controller.signal);
    await started.done;
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    expect(sent).toEqual(['call', 'stop']);
  });

  it('ends its worker and every call when it is closed', async () => {
    const started = makeDeed();
    const { port } = portTo(endless(started.happen));
    let isEnded = false;
    port.terminate = () => {
      isEnded = true;
    };
    const client = createImportClient({ createWorker: () => port });
    const asked = client.open(call(), never);
    await started.done;
    client.close();
    await expect(asked).rejects.toBeInstanceOf(CallError);
    expect(isEnded).toBe(true);
    await expect(
      client.rows({ kind: 'seats', list: 'added', from: 0, count: 1 }, never),
    ).rejects.toBeInstanceOf(CallError);
  });

  it('reads on the page where no worker can be made, or its code does not load', async () => {
    const makers = [
      () => {
        throw new Error('no workers here');
      },
      () => {
        const { port } = portTo(parts);
        const deaf: ImportPort = { ...port };
        queueMicrotask(() => deaf.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent));
        return deaf;
      },
    ];
    for (const createWorker of makers) {
      const client = createImportClient({ createWorker });
      const bytes = new TextEncoder().encode('{"type":"Point","coordinates":[121.44,31.22]}');
      const report = await client.open(
        { files: [{ name: 'point.geojson', bytes }], base: null, remembered: {} },
        never,
      );
      expect(report.tables).toMatchObject([{ rowCount: 1 }]);
    }
  });

  it('says that the worker died, and does not begin again with what killed it', async () => {
    const started = makeDeed();
    const { port } = portTo(endless(started.happen));
    const client = createImportClient({ createWorker: () => port });
    const asked = client.open(call(), never);
    await started.done;
    port.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent);
    await expect(asked).rejects.toMatchObject({ error: { code: 'import-worker-lost' } });
  });

  it('tells an operation that throws as a sentence', async () => {
    const client = createImportClient({ createWorker: () => portTo(parts).port });
    await expect(client.apply(null, never)).rejects.toMatchObject({ error: { code: 'import-failed' } });
  });
});
