import { type Lens, lens } from '../state/lens';
import { cameraWish, mapView, ownView } from '../state/map-view';
import { writePreference } from '../state/preferences';
import { selection } from '../state/selection';

/** Opens a lens. The map stays where a person has moved it; Find's own streets give way to the district. */
export function chooseLens(choice: Lens): void {
  lens.value = choice;
  writePreference('lens', choice);
  if (choice !== 'find' && selection.value === null && isOwnView()) cameraWish.value = { kind: 'district' };
}

/** Degrees and zoom levels by which a map that nobody moved may differ from what it was told: rounding. */
const rounding = 1e-4;

function isOwnView(): boolean {
  const own = ownView.value;
  const shown = mapView.value;
  if (!own || !shown) return false;
  return (
    Math.abs(own.zoom - shown.zoom) < rounding &&
    own.center.every((degree, axis) => Math.abs(degree - (shown.center[axis] ?? 0)) < rounding)
  );
}
