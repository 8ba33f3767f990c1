import type { Evaluation, EvaluationRequest } from '../analysis/evaluation/data';
import { applyNews } from '../analysis/evaluation/evaluation-news';
import { appError, messageOf } from '../lib/app-error';
import type { District } from '../model/district';
import { isLargeDistrict } from '../model/is-large-district';
import { type CallingPort, callWorker, type WorkerCalls, WorkerLostError } from './call-worker';
import {
  type DirectOperation,
  directOperations,
  type EvaluationAnswer,
  type EvaluationHolder,
  type OperationName,
  type Operations,
} from './messages';
import { CallError } from './waiting-calls';

/**
 * The analyses as the page calls them. A call whose signal aborts rejects with the signal's reason and
 * its work stops; any other rejection is a `CallError` with a sentence. Which of several answers
 * is the newest is the caller's to decide.
 */
export interface ComputeClient extends Pick<Operations, DirectOperation> {
  /** Replaces the district of all later calls. */
  readonly setDistrict: (district: District) => Promise<void>;
  /** Grids that did not change since the holder's last evaluation are the same objects. */
  readonly evaluate: (
    holder: EvaluationHolder,
    request: EvaluationRequest,
    signal: AbortSignal,
  ) => Promise<Evaluation>;
  /**
   * Starts a new worker. Browsers remember a script that did not load for as long as the page or worker
   * lives, so that only a new one asks for it again. Calls that wait are made anew.
   */
  readonly restart: () => void;
  /** Ends the worker; calls that wait reject. */
  readonly dispose: () => void;
}

export interface ComputeClientOptions {
  /** Compute on the calling thread from the start (tests, hosts without workers). */
  readonly inline?: boolean;
  /** Makes the worker; a test puts a port of its own here. */
  readonly createWorker?: () => CallingPort;
}

/**
 * A client with a worker of its own. Where the worker cannot be made, or dies, the calls that wait and
 * all later ones are computed on the page: slower, but lists and tables go on.
 */
export function createComputeClient(options: ComputeClientOptions = {}): ComputeClient {
  const neverAborted = new AbortController().signal;
  let worker: WorkerCalls | null = options.inline ? null : startWorker(options.createWorker);
  let district: District | null = null;
  let inline: Promise<Operations> | null = null;
  let isDisposed = false;
  let giving = new AbortController();
  /** The large district that the worker has whole. */
  let given: District | null = null;
  const held = new Map<EvaluationHolder, { readonly version: string; readonly evaluation: Evaluation }>();

  const loadInline = (): Promise<Operations> => {
    inline ??= import('./create-operations').then(
      async ({ createOperations }) => {
        const operations = createOperations();
        if (district) await operations.setDistrict(district, neverAborted);
        return operations;
      },
      (thrown: unknown) => {
        // Its file did not come: the next call asks for it anew.
        inline = null;
        throw thrown;
      },
    );
    return inline;
  };

  const callInline = async (name: OperationName, argument: unknown, signal: AbortSignal) => {
    const operations = await loadInline();
    signal.throwIfAborted();
    return operations[name](argument as never, signal);
  };

  const call = async (name: OperationName, argument: unknown, signal: AbortSignal): Promise<unknown> => {
    try {
      const used = worker;
      if (!used) return await callInline(name, argument, signal);
      try {
        return await used.call(name, argument, signal);
      } catch (thrown) {
        if (!(thrown instanceof WorkerLostError) || isDisposed) throw thrown;
        if (worker !== used) return await call(name, argument, signal);
        worker = null;
        return await callInline(name, argument, signal);
      }
    } catch (thrown) {
      if (signal.aborted || thrown instanceof CallError) throw thrown;
      throw new CallError(appError('analysis-failed', messageOf(thrown)));
    }
  };

  /** Copying a large district at once would hold the page up for seconds. */
  const give = async (next: District) => {
    giving.abort();
    const used = worker;
    if (!used || !isLargeDistrict(next)) return call('setDistrict', next, neverAborted);
    giving = new AbortController();
    const { signal } = giving;
    // Whoever asks from now on is answered about this one.
    const isComing = used.call('setDistrict', null, signal);
    try {
      const { handOverDistrict } = await import('./hand-over-district');
      await handOverDistrict(given, next, (portion) => used.call('takePortion', portion, signal), signal);
      await isComing;
      given = next;
    } catch {
      // A worker that is lost, or code that does not come: later calls find the district another way.
      if (!signal.aborted && worker === used) await call('setDistrict', next, neverAborted);
    }
  };

  const direct = Object.fromEntries(
    directOperations.map((name) => [
      name,
      (argument: unknown, signal: AbortSignal) => call(name, argument, signal),
    ]),
  ) as unknown as Pick<Operations, DirectOperation>;

  return {
    ...direct,
    setDistrict: async (next) => {
      district = next;
      await give(next);
    },
    evaluate: async (holder, request, signal) => {
      const before = held.get(holder);
      const asked = { holder, held: before?.version ?? null, request };
      const { version, news } = (await call('evaluate', asked, signal)) as EvaluationAnswer;
      const evaluation = applyNews(before?.evaluation ?? null, news);
      held.set(holder, { version, evaluation });
      return evaluation;
    },
    restart: () => {
      if (options.inline || isDisposed) return;
      const old = worker;
      worker = startWorker(options.createWorker);
      given = null;
      if (district) void give(district);
      old?.close();
    },
    dispose: () => {
      isDisposed = true;
      worker?.close();
    },
  };
}

function startWorker(createWorker: () => CallingPort = createBrowserWorker): WorkerCalls | null {
  try {
    return callWorker(createWorker());
  } catch {
    return null;
  }
}

function createBrowserWorker(): CallingPort {
  return new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' }) as CallingPort;
}
