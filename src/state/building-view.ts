import { computed } from '@preact/signals';
import { type Metres, metres, type Position } from '../lib/units';
import type { Building } from '../model/district';
import { district, featuresById } from './district';
import { selection } from './selection';

/** "Near" a building: two minutes on foot at an older person's pace (0.8 m/s, domain facts §4). */
export const nearBuilding: Metres = metres(100);

/** The building that keeps a seat, by seat id; seats of shops and units without a building are not in it. */
const buildingOfSeat = computed(() => {
  const buildings = new Map<string, string>();
  for (const { id, adoption } of district.value?.seats ?? []) {
    const keeper =
      adoption.keeperId === null ? undefined : featuresById.value.organisation.get(adoption.keeperId);
    if (keeper?.buildingId) buildings.set(id, keeper.buildingId);
  }
  return buildings;
});

/** The middle of a footprint's corners, degrees: where its arcs start. */
function middleOf(building: Building): Position {
  const corners = building.polygons.flatMap(([outline]) => outline?.slice(1) ?? []);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}

/** What the map adds for Adopt: who keeps seats, and around the open building its seats and reach. */
export const buildingView = computed(() => {
  const keepers: ReadonlySet<string> = new Set(buildingOfSeat.value.values());
  const ref = selection.value;
  const building = ref?.kind === 'building' ? featuresById.value.building.get(ref.id) : undefined;
  if (!building) return { keepers, arcs: [], circle: null };
  const from = middleOf(building);
  const arcs = [...buildingOfSeat.value].flatMap(([seatId, buildingId]) => {
    const seat = buildingId === building.id ? featuresById.value.seat.get(seatId) : undefined;
    return seat ? [{ from, to: seat.position, seatId }] : [];
  });
  return { keepers, arcs, circle: { center: from, radius: nearBuilding } };
});
