import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureKind, FeatureRef } from '../../model/feature-ref';
import type { FocusState } from '../layers/feature-state';
import type { SourceId } from '../layers/style-context';
import type { MapScene } from '../scene';
import { changedGrids } from '../sources/grid-features';

/** Sources whose features change their look by state; seats have rings of their own. */
const sourcesOf: Partial<Record<FeatureKind, readonly SourceId[]>> = {
  grid: ['grids'],
  building: ['volumes', 'footprints'],
};

type FocusScene = Pick<MapScene, 'selection' | 'hovered' | 'keepers' | 'symbology' | 'whatIf'>;
const nobody: ReadonlySet<string> = new Set();

/** Moves the states "selected", "hovered", "keeper" and "changed" from one scene's features to the next one's. */
export function moveFocusStates(map: MapLibreMap, before: FocusScene | null, after: FocusScene): void {
  moveState(map, 'selected', before?.selection ?? null, after.selection);
  moveState(map, 'hovered', before?.hovered ?? null, after.hovered);
  const keepersOf = (scene: FocusScene | null) => (scene?.symbology === 'adopt' ? scene.keepers : nobody);
  moveMembers(map, 'building', 'keeper', keepersOf(before), keepersOf(after));
  if (before?.whatIf?.changed !== after.whatIf?.changed)
    moveMembers(
      map,
      'grid',
      'changed',
      changedGrids(before?.whatIf?.changed),
      changedGrids(after.whatIf?.changed),
    );
}

function moveMembers(
  map: MapLibreMap,
  kind: FeatureKind,
  state: 'keeper' | 'changed',
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): void {
  if (before === after) return;
  for (const id of before) if (!after.has(id)) setState(map, { kind, id }, state, false);
  for (const id of after) if (!before.has(id)) setState(map, { kind, id }, state, true);
}

function moveState(
  map: MapLibreMap,
  state: FocusState,
  before: FeatureRef | null,
  after: FeatureRef | null,
): void {
  if (before === after) return;
  if (before) setState(map, before, state, false);
  if (after) setState(map, after, state, true);
}

function setState(
  map: MapLibreMap,
  { kind, id }: FeatureRef,
  state: FocusState | 'keeper' | 'changed',
  value: boolean,
): void {
  for (const source of sourcesOf[kind] ?? []) map.setFeatureState({ source, id }, { [state]: value });
}
