import type { StartSolver } from '../analysis/siting/covering/data';
import { appError, messageOf } from '../lib/app-error';
import { runSiting } from './run-siting';
import type { SitingCall, SitingReply } from './siting-messages';

/** The end of a port that answers: a worker's own scope, or a port in a test. */
export interface SitingAnsweringPort {
  onmessage: ((event: MessageEvent<SitingCall>) => void) | null;
  postMessage(reply: SitingReply): void;
}

/** Answers calls for siting over a port: every answer of a run as it comes, until it ends or is stopped. */
export function answerSiting(port: SitingAnsweringPort, startSolver: StartSolver | null): void {
  const running = new Map<number, AbortController>();
  port.onmessage = async ({ data: call }) => {
    const { id } = call;
    if (call.kind === 'stop') {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    try {
      for await (const siting of runSiting(call.task, startSolver, signal)) {
        if (signal.aborted) return;
        port.postMessage({ kind: 'progress', id, siting });
      }
      if (!signal.aborted) port.postMessage({ kind: 'ended', id });
    } catch (thrown) {
      if (!signal.aborted)
        port.postMessage({ kind: 'failed', id, error: appError('analysis-failed', messageOf(thrown)) });
    } finally {
      running.delete(id);
    }
  };
}
