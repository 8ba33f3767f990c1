import { useEffect } from 'preact/hooks';
import { holdWay } from '../../../actions/hold-way';
import type { NearbyWalk } from '../../../analysis/nearby/data';

/** Lets the map draw a way in place of the list's as long as the panel shows it; null = the list's. */
export function useHeldWay(walk: NearbyWalk | null): void {
  useEffect(() => {
    holdWay(walk);
    return () => holdWay(null);
  }, [walk]);
}
