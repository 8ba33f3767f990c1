import { useEffect, useRef } from 'preact/hooks';
import type { RestLeg } from '../../../analysis/rest-route/data';
import { progressOnWay, type WayProgress } from '../../../model/walker/progress-on-way';
import { position } from '../../../state/position';

/** How far one is on a leg by the fixes of the device; null where it is not followed, or there is no leg. */
export function useLegProgress(leg: RestLeg | null): WayProgress | null {
  const walked = useRef({ leg, along: 0 });
  const person = position.value;
  const before = walked.current.leg === leg ? walked.current.along : 0;
  const progress =
    leg && person?.source === 'device'
      ? progressOnWay({ points: leg.line, starts: [0] }, person.at, person.accuracy, before)
      : null;
  useEffect(() => {
    walked.current = { leg, along: progress?.along ?? 0 };
  }, [leg, person]);
  // A leg through a place may end where it begins: who has hardly set out for the place is not there yet.
  const setOut = (leg?.via?.at(-1)?.along ?? 0) / 2;
  return progress && { ...progress, isThere: progress.isThere && progress.along >= setOut };
}
