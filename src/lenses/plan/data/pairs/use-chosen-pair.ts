import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { lookAtPoint } from '../../../../actions/look-at';
import type { Position } from '../../../../lib/units';
import { chosenPair } from '../../../../state/chosen-pair';

/** Seats of a pair stand up to 15 m apart, some a metre: near enough to tell those, far enough to see the street. */
const pairZoom = 19.5;

/** Chooses a pair in its list and goes there. */
export function choosePair(key: string, positions: readonly [Position, Position]): void {
  chosenPair.value = { key, by: 'list' };
  const [[lng, lat], [otherLng, otherLat]] = positions;
  lookAtPoint([(lng + otherLng) / 2, (lat + otherLat) / 2], pairZoom);
}

/**
 * Brings the entry of the pair that was pressed on the map into view and puts the focus there.
 * @param show makes sure that a long list has come to the entry
 */
export function useChosenPair(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  show: (index: number) => void,
) {
  const chosen = chosenPair.value;
  useEffect(() => {
    if (chosen?.by !== 'map') return;
    const index = keys.indexOf(chosen.key);
    if (index < 0) return;
    show(index);
    // The list has grown by then, and the step has come to the top.
    const waiting = setTimeout(() => {
      const entry = list.current?.querySelector<HTMLElement>('[aria-current] button');
      entry?.scrollIntoView({ block: 'nearest' });
      entry?.focus({ preventScroll: true });
    }, settled);
    return () => clearTimeout(waiting);
  }, [chosen]);
}

/** Milliseconds until what opens has been laid out. */
const settled = 60;
