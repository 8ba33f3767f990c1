import { computed } from '@preact/signals';
import { currentLanguage } from '../../i18n/translate';
import type { MapScene } from '../../map/scene';
import { keeperArcs, keeperIds, nearbyCircle } from '../../state/adopt-scene';
import { district } from '../../state/district';
import { seatStatuses } from '../../state/ledger';
import { lens } from '../../state/lens';
import { nearestSeats } from '../../state/nearest';
import { position } from '../../state/position';
import { hovered, selection } from '../../state/selection';
import { theme } from '../../state/theme';
import { usabilityBySeat } from '../../state/usability';
import { waysOnFoot } from '../../state/ways';
import { planScene } from './plan-scene';

const nothingRanked: readonly string[] = [];

/** Ids of the nearest seats: the same array while the list is the same. */
const ranked = computed(() => nearestSeats.value?.map(({ id }) => id) ?? nothingRanked);

/** What the map shows, from the same signals as the lists; null until there is a district. */
export const mapScene = computed<MapScene | null>(() =>
  district.value
    ? {
        district: district.value,
        language: currentLanguage(),
        theme: theme.value,
        symbology: lens.value,
        selection: selection.value,
        hovered: hovered.value,
        ...planScene.value,
        ways: waysOnFoot.value,
        usability: usabilityBySeat.value,
        statuses: seatStatuses.value,
        // Around the middle of a moving map the numbers would only flicker.
        ranked: lens.value === 'find' && position.value ? ranked.value : nothingRanked,
        position: position.value,
        arcs: keeperArcs.value,
        keepers: keeperIds.value,
        circle: nearbyCircle.value,
      }
    : null,
);
