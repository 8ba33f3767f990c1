import type { CallReply } from '../waiting-calls';
import type { ImportOperationName } from './import-messages';

/** What an import is busy with. */
export const importStages = ['reading', 'mapping', 'comparing', 'writing'] as const;
export type ImportStage = (typeof importStages)[number];

export interface ImportProgress {
  readonly stage: ImportStage;
  /** The file or table at hand; empty = all of them. */
  readonly name: string;
  /** Share of the stage that is done, 0–1. */
  readonly share: number;
}

/** Page to import worker. `id` counts up and names the call in answers and in `stop`. */
export type ImportRequest =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: ImportOperationName;
      readonly argument: unknown;
    }
  | { readonly kind: 'stop'; readonly id: number };

/** Import worker to page. `ready` comes once, when its code has loaded; a call that was stopped is not answered. */
export type ImportReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ImportProgress }
  | CallReply;

/** The end of a port that the page holds; a worker in a browser, a message port in a test. */
export interface ImportPort {
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: ImportRequest, transfer: Transferable[]): void;
  terminate(): void;
}

/** The end that answers: the worker's own scope, or a message port in a test. */
export interface ImportAnsweringPort {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(reply: ImportReply, transfer: Transferable[]): void;
}
