import { signal } from '@preact/signals';
import type { ReadyWalk } from '../model/ready-walk';

/**
 * The pack's ready walks: not asked for yet, on their way, there (an empty list where the pack has none), or
 * not to be had just now, which can be tried again.
 */
export type ReadyWalksState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly walks: readonly ReadyWalk[] };

export const readyWalks = signal<ReadyWalksState>({ status: 'idle' });
