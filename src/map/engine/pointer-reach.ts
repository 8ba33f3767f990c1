import type { MapMouseEvent } from 'maplibre-gl';

/** Pixels beside a small sign that still count as on it: half of what makes a 44 px target for a finger. */
export const reach = { mouse: 3, touch: 10 } as const;

/** The reach of what pointed: a finger covers more than a mouse. */
export function reachOf({ originalEvent }: MapMouseEvent): number {
  const touched = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  return touched ? reach.touch : reach.mouse;
}
