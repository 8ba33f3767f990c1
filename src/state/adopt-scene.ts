import { computed } from '@preact/signals';
import type { Metres, Position } from '../lib/units';
import { adoptionFacts } from '../model/ledger/settings';
import { placeOfHome } from './adopt-around';
import { adoptNumbers } from './adopt-numbers';
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

/** "Near" around the chosen building, shop or door; while a form asks for a place, the neighbours of what was chosen. */
export const nearbyCircle = computed<{ readonly center: Position; readonly radius: Metres } | null>(() => {
  if (lens.value !== 'adopt') return null;
  const site = adoptNumbers.value.find(({ offerId }) => offerId === null);
  if (site) return { center: site.position, radius: adoptionFacts.neighbours };
  const center = home.value && placeOfHome(home.value);
  return center && { center, radius: adoptionFacts.nearby };
});

/** Ids of the buildings and shops that keep a seat. */
export const keeperIds = computed<ReadonlySet<string>>(() => {
  const homes = adoptionSummary.value.value?.homes;
  return homes ? new Set(homes.filter(({ kept }) => kept.length > 0).map(({ id }) => id)) : noKeepers;
});
