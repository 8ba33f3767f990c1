import type { Siting, SitingRequest } from '../analysis/siting/data';
import type { AppError } from '../lib/app-error';
import type { District } from '../model/district';

/** How long a run of siting may look for something better. */
export interface SitingLimits {
  readonly seconds: number;
  /** It ends as soon as the gap is this small; 0 = when it is proven. */
  readonly gap: number;
  readonly seed: number;
}

/** What a run is about; `district` has the seats of the moment, a scenario's included. */
export interface SitingTask {
  readonly district: District;
  readonly request: SitingRequest;
  readonly limits: SitingLimits;
}

/** Page to siting worker. `id` counts up and names the run. */
export type SitingCall =
  | { readonly kind: 'start'; readonly id: number; readonly task: SitingTask }
  | { readonly kind: 'stop'; readonly id: number };

/** Siting worker to page: answers that get better, and one end. A stopped run is not heard of any more. */
export type SitingReply =
  | { readonly kind: 'progress'; readonly id: number; readonly siting: Siting }
  | { readonly kind: 'ended'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: AppError };
