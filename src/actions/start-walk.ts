import { batch } from '@preact/signals';
import { selection } from '../state/selection';
import { type PlannedWalk, startedWalk } from '../state/walk-answer';
import { lookAtPositions } from './look-at';

/** Room for the signs at both ends of a leg, as a share of its extent. */
const margin = 0.3;

/** Sets out on a walk, which from now on stays as it was planned. */
export function startWalk(planned: PlannedWalk): void {
  startedWalk.value = { planned, leg: 0 };
  lookAtPositions(planned.walk.legs[0]?.line ?? [], margin);
}

/** Goes on to a leg of the walk that is under way, or back to one; as many as there are = one has arrived. */
export function goToLeg(leg: number): void {
  const started = startedWalk.value;
  if (!started || leg < 0 || leg > started.planned.walk.legs.length) return;
  batch(() => {
    selection.value = null;
    startedWalk.value = { ...started, leg };
    lookAtPositions(started.planned.walk.legs[leg]?.line ?? [], margin);
  });
}

export function endWalk(): void {
  startedWalk.value = null;
}
