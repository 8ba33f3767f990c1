import { computed, effect } from '@preact/signals';
import { lookAtPositions } from '../../../actions/look-at';
import { t } from '../../../i18n/translate';
import type { Position } from '../../../lib/units';
import type { RestWalkOnMap } from '../../../map/scene';
import { placeBoard } from '../../../map/sources/place-board';
import { featuresById } from '../../../state/district';
import { findPage } from '../../../state/find-page';
import { lens } from '../../../state/lens';
import { type PlannedWalk, plannedWalk, startedWalk } from '../../../state/walk-answer';
import { restWalkScene } from '../../shared/rest-walk-scene';
import { findLongestLeg } from './walk-points';
import { formatLeg } from './walk-words';

/** The walk as the map draws it. */
function walkOnMap({ aim, walk }: PlannedWalk): RestWalkOnMap | null {
  const longest = findLongestLeg(walk.legs);
  const leg = walk.legs[longest];
  if (!leg || leg.length === 0) return null;
  const drawn = {
    legs: walk.legs.map(({ line, tooLong }, i) => ({ line, tooLong, longest: i === longest })),
    stops: walk.stops.flatMap((id, i) => {
      const seat = featuresById.value.seat.get(id);
      return seat ? [{ id, at: seat.position, number: i + 1 }] : [];
    }),
    start: aim.start.at,
  };
  return {
    ...drawn,
    board: placeBoard(drawn),
    end: endOf(aim),
    longestText: t('find.walk.longest.map', { distance: formatLeg(leg.length) }),
  };
}

/** A round ends where it starts. */
function endOf(aim: PlannedWalk['aim']): Position | null {
  if (aim.kind === 'round') return null;
  return aim.kind === 'way' ? aim.end.at : (aim.through.at(-1)?.at ?? null);
}

const scene = computed<RestWalkOnMap | null>(() => {
  if (lens.value !== 'find' || findPage.value !== 'walk') return null;
  const planned = plannedWalk.value;
  const shown = startedWalk.value?.planned ?? (planned?.ok ? planned.value : null);
  return shown && walkOnMap(shown);
});

/** What the map was last turned to: only another walk turns it again, not another rest on the same. */
let looked: unknown = null;

/** Room for the signs at both ends, as a share of the extent of the walk. */
const margin = 0.15;

/** Keeps the walk on the map while Find's page of walks is open, also behind the card of one of its seats. */
export function drawWalk(): void {
  effect(() => {
    restWalkScene.value = scene.value;
  });
  effect(() => {
    const planned = plannedWalk.value;
    const isOpen = scene.value !== null && !startedWalk.value;
    if (!isOpen || !planned?.ok || planned.value.aim === looked) return;
    looked = planned.value.aim;
    lookAtPositions(planned.value.walk.line, margin);
  });
}
