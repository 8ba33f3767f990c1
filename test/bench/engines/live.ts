import { createLiveCoverage } from '../../../src/analysis/coverage/create-live-coverage';
import { isFailure } from '../../../src/analysis/coverage/data';
import { prepareDistrict } from '../../../src/analysis/coverage/prepare-district';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { createLiveWalking } from '../../../src/analysis/walking/create-live-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { metres } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import type { LiveEngine } from '../kinds/whatif';

const coverage: LiveEngine = {
  name: 'areas and gap polygons',
  prepare: (district, walk) => {
    const prepared = prepareDistrict(district);
    const usability = findUsability(district.seats, anyone, () => 'unknown');
    const request = { walk: metres(walk), need: anyone };
    return () => {
      const live = createLiveCoverage(prepared);
      return (seats, moved) => {
        const { grids } = moved
          ? live.change([[moved.id, moved]], usability)
          : live.update(seats, usability, request);
        return Float64Array.from(grids, (grid) => (isFailure(grid) ? Number.NaN : grid.coveredArea));
      };
    };
  },
};

const walking: LiveEngine = {
  name: 'walks and stretches',
  prepare: (district, walk) => {
    const prepared = prepareWalking(district);
    const request = { walk: metres(walk), need: anyone };
    return () => {
      const live = createLiveWalking(prepared);
      return (seats) =>
        Float64Array.from(live.update(seats, request).grids, ({ headline }) => headline.coveredStreetLength);
    };
  },
};

/** The live forms under test. */
export const liveEngines: readonly LiveEngine[] = [coverage, walking];
