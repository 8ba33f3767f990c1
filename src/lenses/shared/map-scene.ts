import { computed } from '@preact/signals';
import { nameLanguage } from '../../i18n/translate';
import type { MapScene } from '../../map/scene';
import type { FeatureRef } from '../../model/feature-ref';
import { caseOnMap } from '../../state/case-on-map';
import { district } from '../../state/district';
import { lens } from '../../state/lens';
import { nearestSeats } from '../../state/nearest';
import { isPointing, position } from '../../state/position';
import { hovered, selection } from '../../state/selection';
import { theme } from '../../state/theme';
import { usabilityBySeat } from '../../state/usability';
import { waysOnFoot } from '../../state/ways';
import { adoptScene } from './adopt-scene';
import { planScene } from './plan-scene';
import { restWalkScene } from './rest-walk-scene';

const nothingRanked: readonly string[] = [];

/** Ids of the nearest seats: the same array while the list is the same. */
const ranked = computed(() => nearestSeats.value?.map(({ id }) => id) ?? nothingRanked);

/** Seats that carry their number: in Find the nearest, on the desk what could be taken instead. */
const numbered = computed(() => {
  // Around the middle of a moving map the numbers would only flicker.
  // On a walk the numbers are those of its stops.
  if (lens.value === 'find') return position.value && !restWalkScene.value ? ranked.value : nothingRanked;
  return caseOnMap.value?.ranked ?? nothingRanked;
});

/** The seat of the case that lies open on the desk is drawn as chosen. */
const seatOfCase = computed<FeatureRef | null>(() => {
  const id = caseOnMap.value?.seatId;
  return id ? { kind: 'seat', id } : null;
});

/** What the map shows, from the same signals as the lists; null until there is a district. */
export const mapScene = computed<MapScene | null>(() =>
  district.value
    ? {
        district: district.value,
        language: nameLanguage(),
        theme: theme.value,
        symbology: lens.value,
        selection: selection.value ?? seatOfCase.value,
        hovered: hovered.value,
        ...adoptScene.value,
        ...planScene.value,
        // Both lenses have these two; the one that is open says them.
        proposals: (lens.value === 'adopt' ? adoptScene : planScene).value.proposals,
        placing:
          lens.value === 'find'
            ? isPointing.value
            : (lens.value === 'adopt' ? adoptScene : planScene).value.placing,
        ways: waysOnFoot.value,
        restWalk: restWalkScene.value,
        usability: usabilityBySeat.value,
        ranked: numbered.value,
        position: position.value,
      }
    : null,
);
