import { createLiveWalking } from '../../../src/analysis/walking/create-live-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import { metres } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import type { LiveEngine } from '../kinds/whatif';

const walking: LiveEngine = {
  name: 'walking',
  prepare: (district, walk) => {
    const prepared = prepareWalking(district);
    return () => {
      const live = createLiveWalking(prepared);
      return (seats) => {
        const { grids } = live.update(seats, { walk: metres(walk), need: anyone });
        return Float64Array.from(grids, ({ headline }) => headline.coveredStreetLength);
      };
    };
  },
};

/** The live forms under test. */
export const liveEngines: readonly LiveEngine[] = [walking];
