import { computed } from '@preact/signals';
import type { Metres, Position } from '../lib/units';
import { adoptionSettings } from '../model/ledger/settings';
import { home } from './adopt-view';
import { adoptionSummary, homeAdoptions } from './adoption-summary';
import { featuresById } from './district';
import { lens } from './lens';

interface KeeperArc {
  readonly from: Position;
  readonly to: Position;
  readonly seatId: string;
}

const noArcs: readonly KeeperArc[] = [];
const noKeepers: ReadonlySet<string> = new Set();

const chosen = computed(() => {
  const { value } = home;
  return lens.value === 'adopt' && value ? (homeAdoptions.value.get(value.id) ?? null) : null;
});

/** From the chosen building or shop to the seats that it keeps. */
export const keeperArcs = computed<readonly KeeperArc[]>(() => {
  const from = chosen.value;
  if (!from || from.kept.length === 0) return noArcs;
  return from.kept.flatMap((seatId) => {
    const seat = featuresById.value.seat.get(seatId);
    return seat ? [{ from: from.center, to: seat.position, seatId }] : [];
  });
});

/** "Near" around the chosen building or shop. */
export const nearbyCircle = computed<{ readonly center: Position; readonly radius: Metres } | null>(() =>
  chosen.value ? { center: chosen.value.center, radius: adoptionSettings.nearby } : null,
);

/** Ids of the buildings and shops that keep a seat. */
export const keeperIds = computed<ReadonlySet<string>>(() => {
  const homes = adoptionSummary.value.value?.homes;
  return homes ? new Set(homes.filter(({ kept }) => kept.length > 0).map(({ id }) => id)) : noKeepers;
});
