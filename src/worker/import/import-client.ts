import { type AppError, appError, messageOf } from '../../lib/app-error';
import { CallError, createWaitingCalls } from '../waiting-calls';
import type { ImportOperationName, ImportOperations } from './import-messages';
import type { ImportPort, ImportProgress, ImportReply } from './import-port';

/**
 * One import as the page asks for it. A call whose signal aborts rejects at once with the signal's reason;
 * any other rejection is a `CallError` (`import-failed`, `import-worker-lost`).
 */
export interface ImportClient extends ImportOperations {
  /** Ends the import: its worker and all that it holds are gone at once, whatever it was busy with. */
  readonly close: () => void;
}

export interface ImportClientOptions {
  /** Read on the calling thread from the start (tests, hosts without workers). */
  readonly inline?: boolean;
  readonly createWorker?: () => ImportPort;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * A client with a worker of its own, which holds the rows. Where no worker can be started the work is done on
 * the page, in slices. A worker that dies later is not replaced: what killed it would kill the page.
 */
export function createImportClient(options: ImportClientOptions = {}): ImportClient {
  const tell = options.onProgress ?? (() => {});
  const waiting = createWaitingCalls();
  let lost: AppError | null = null;
  let inline: Promise<ImportOperations> | null = null;

  const loseAll = (error: AppError) => {
    lost = error;
    waiting.rejectAll(new CallError(error));
  };
  const take = (reply: Exclude<ImportReply, { kind: 'ready' }>) => {
    if (reply.kind !== 'progress') waiting.settle(reply);
    else if (waiting.has(reply.id)) tell(reply.progress);
  };
  const starting = options.inline
    ? Promise.resolve(null)
    : startPort(options.createWorker ?? createBrowserWorker, take, () =>
        loseAll(appError('import-worker-lost', 'The import ended by itself; nothing was changed.')),
      );
  let port: ImportPort | null = null;
  starting.then((started) => {
    port = started;
    if (lost) started?.terminate();
  });

  const callInline = async (name: ImportOperationName, argument: unknown, signal: AbortSignal) => {
    inline ??= import('./create-import-operations').then(({ createImportOperations }) =>
      createImportOperations(tell),
    );
    try {
      const operations = await inline;
      signal.throwIfAborted();
      return await operations[name](argument as never, signal);
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      throw new CallError(appError('import-failed', messageOf(thrown)));
    }
  };
  const callPort = (used: ImportPort, name: ImportOperationName, argument: unknown, signal: AbortSignal) =>
    waiting.add(
      signal,
      (id) => used.postMessage({ kind: 'call', id, name, argument }, bytesOf(argument)),
      (id) => used.postMessage({ kind: 'stop', id }, []),
    );

  const call = async (
    name: ImportOperationName,
    argument: unknown,
    signal: AbortSignal,
  ): Promise<unknown> => {
    signal.throwIfAborted();
    const used = await withSignal(starting, signal);
    if (lost) throw new CallError(lost);
    return used
      ? callPort(used, name, argument, signal)
      : withSignal(callInline(name, argument, signal), signal);
  };
  return {
    open: (argument, signal) => call('open', argument, signal) as ReturnType<ImportOperations['open']>,
    plan: (argument, signal) => call('plan', argument, signal) as ReturnType<ImportOperations['plan']>,
    rows: (argument, signal) => call('rows', argument, signal) as ReturnType<ImportOperations['rows']>,
    systems: (argument, signal) =>
      call('systems', argument, signal) as ReturnType<ImportOperations['systems']>,
    trySystem: (argument, signal) =>
      call('trySystem', argument, signal) as ReturnType<ImportOperations['trySystem']>,
    issues: (argument, signal) => call('issues', argument, signal) as ReturnType<ImportOperations['issues']>,
    leftOutRows: (argument, signal) =>
      call('leftOutRows', argument, signal) as ReturnType<ImportOperations['leftOutRows']>,
    apply: (argument, signal) => call('apply', argument, signal) as ReturnType<ImportOperations['apply']>,
    close: () => {
      port?.terminate();
      loseAll(appError('import-closed', 'The import was ended; nothing was changed.'));
    },
  };
}

/** The port once its code has loaded; null where it cannot be had, so that the page does the work itself. */
function startPort(
  createWorker: () => ImportPort,
  take: (reply: Exclude<ImportReply, { kind: 'ready' }>) => void,
  onLost: () => void,
): Promise<ImportPort | null> {
  return new Promise((resolve) => {
    let isReady = false;
    let port: ImportPort;
    try {
      port = createWorker();
    } catch {
      return resolve(null);
    }
    const lose = () => {
      port.terminate();
      if (isReady) onLost();
      else resolve(null);
    };
    port.onmessage = ({ data: reply }) => {
      if (reply.kind !== 'ready') return take(reply);
      isReady = true;
      resolve(port);
    };
    port.onerror = (event) => {
      event.preventDefault();
      lose();
    };
    port.onmessageerror = lose;
  });
}

/** Rejects at once when the signal aborts, whatever becomes of the promise. */
function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The bytes of files are handed over, not copied: they may be a hundred megabytes. */
function bytesOf(argument: unknown): Transferable[] {
  const files = typeof argument === 'object' && argument !== null ? Reflect.get(argument, 'files') : null;
  if (!Array.isArray(files)) return [];
  const buffers = files.map(({ bytes }: { bytes: Uint8Array }) => bytes.buffer as ArrayBuffer);
  return [...new Set(buffers)];
}

function createBrowserWorker(): ImportPort {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }) as ImportPort;
}
