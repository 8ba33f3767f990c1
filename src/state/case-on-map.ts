import { signal } from '@preact/signals';
import type { Metres, Position } from '../lib/units';

/** What the desk's open case adds to the map. */
interface CaseOnMap {
  /** Seat of the case, drawn as chosen; null = none. */
  readonly seatId: string | null;
  /** Ids of the free seats nearby, in the order of their numbers in the list. */
  readonly ranked: readonly string[];
  /** Around a place where no seat stands yet; null = the case is about a seat, or about no place. */
  readonly circle: { readonly center: Position; readonly radius: Metres } | null;
}

/** Apart from `state/desk`, so that the map's scene does not bring the desk along. */
export const caseOnMap = signal<CaseOnMap | null>(null);
