import type { AreaWalking, StreetSums } from './data';

/** Whether two areas have the same figures, so that the one that is there already can stay. */
export function areSameFigures(a: AreaWalking, b: AreaWalking): boolean {
  return (
    a.headlineKind === b.headlineKind &&
    areSameSums(a.headline, b.headline) &&
    areSameSums(a.lanes, b.lanes) &&
    areSameSums(a.all, b.all)
  );
}

function areSameSums(a: StreetSums, b: StreetSums): boolean {
  return (
    a.streetLength === b.streetLength &&
    a.coveredStreetLength === b.coveredStreetLength &&
    a.unreachableLength === b.unreachableLength &&
    a.longestStretch === b.longestStretch &&
    a.farthestPoint?.[0] === b.farthestPoint?.[0] &&
    a.farthestPoint?.[1] === b.farthestPoint?.[1]
  );
}
