import type { Coverage } from '../../src/analysis/coverage/data';
import type { Walking } from '../../src/analysis/walking/data';
import type { Metres } from '../../src/lib/units';
import type { DistrictInfo } from '../../src/model/district';
import type { Need } from '../../src/model/need';
import type { Method } from './parse-options';

/** What `analyse` has found: areas, walks or both, as the method asks. */
export interface Answer {
  readonly info: DistrictInfo;
  readonly method: Method;
  readonly walk: Metres;
  readonly need: Need;
  readonly coverage: Coverage | null;
  readonly walking: Walking | null;
}
