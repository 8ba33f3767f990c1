import type { Siting } from '../analysis/siting/data';
import { appError, messageOf } from '../lib/app-error';
import type { SitingCall, SitingReply, SitingTask } from './siting-messages';
import { CallError } from './waiting-calls';

/** The end of the siting worker that the page holds; a worker in a browser, a port in a test. */
export interface SitingPort {
  onmessage: ((event: MessageEvent<SitingReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(call: SitingCall): void;
  terminate(): void;
}

export interface SitingClient {
  /**
   * One run: tells every answer as it comes and resolves with the last. When the signal aborts it resolves
   * at once with the last answer, `ended` "stopped", its bound as good as before; with null where there was
   * none yet. Rejects with a `CallError`.
   */
  readonly find: (
    task: SitingTask,
    onAnswer: (siting: Siting) => void,
    signal: AbortSignal,
  ) => Promise<Siting | null>;
  /** Ends the worker; it is made anew by the next run. */
  readonly dispose: () => void;
}

export interface SitingClientOptions {
  /** Search on the calling thread from the start (tests, hosts without workers). */
  readonly inline?: boolean;
  readonly createWorker?: () => SitingPort;
}

interface Run {
  readonly task: SitingTask;
  readonly tell: (siting: Siting) => void;
  readonly end: () => void;
  readonly fail: (thrown: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * A client whose worker is made by the first run. Where it cannot be made, or dies, runs go on inline, a
 * few milliseconds at a time and without the exact solver.
 */
export function createSitingClient(options: SitingClientOptions = {}): SitingClient {
  const runs = new Map<number, Run>();
  let port: SitingPort | null = null;
  let isInline = options.inline ?? false;
  let lastId = 0;

  const lose = () => {
    port?.terminate();
    port = null;
    isInline = true;
    for (const run of runs.values()) void runInline(run);
    runs.clear();
  };
  const openPort = (): SitingPort | null => {
    if (port || isInline) return port;
    try {
      port = (options.createWorker ?? createBrowserWorker)();
    } catch {
      isInline = true;
      return null;
    }
    port.onmessage = ({ data: reply }) => {
      const run = runs.get(reply.id);
      if (reply.kind === 'progress') return run?.tell(reply.siting);
      runs.delete(reply.id);
      if (reply.kind === 'failed') run?.fail(new CallError(reply.error));
      else run?.end();
    };
    port.onerror = (event) => {
      event.preventDefault();
      lose();
    };
    port.onmessageerror = lose;
    return port;
  };

  return {
    find: (task, onAnswer, signal) =>
      new Promise((resolve, reject) => {
        let last: Siting | null = null;
        const id = ++lastId;
        const stop = () => {
          if (runs.delete(id)) port?.postMessage({ kind: 'stop', id });
          resolve(last && { ...last, ended: last.ended ?? 'stopped' });
        };
        if (signal.aborted) return stop();
        signal.addEventListener('abort', stop, { once: true });
        const finish = (then: () => void) => {
          signal.removeEventListener('abort', stop);
          then();
        };
        const run: Run = {
          task,
          signal,
          tell: (siting) => {
            if (signal.aborted) return;
            last = siting;
            onAnswer(siting);
          },
          end: () => finish(() => resolve(last)),
          fail: (thrown) => finish(() => reject(thrown)),
        };
        const used = openPort();
        if (!used) return void runInline(run);
        runs.set(id, run);
        used.postMessage({ kind: 'start', id, task });
      }),
    dispose: () => {
      port?.terminate();
      port = null;
      for (const run of runs.values()) run.end();
      runs.clear();
    },
  };
}

async function runInline({ task, tell, end, fail, signal }: Run): Promise<void> {
  try {
    const { runSiting } = await import('./run-siting');
    for await (const siting of runSiting(task, null, signal)) tell(siting);
    end();
  } catch (thrown) {
    fail(new CallError(appError('analysis-failed', messageOf(thrown))));
  }
}

function createBrowserWorker(): SitingPort {
  return new Worker(new URL('./siting-worker.ts', import.meta.url), { type: 'module' }) as SitingPort;
}
