import type { Seat } from '../model/district';
import type { NetChange } from '../model/scenario/kinds-of-change';
import { listChanges } from '../model/scenario/list-changes';
import type { Scenario } from '../model/scenario/scenario';
import { seatProperties } from './seat-properties';
import { toGeometry } from './write-geojson';

/** Foreign member (RFC 7946, 6.1) that holds the scenario itself; a reader that does not know it loses nothing else. */
export const scenarioMember = 'zuozuo:scenario';

/** Version of the member's form. */
export const scenarioFormat = 1;

interface Credit {
  readonly attribution: string;
  readonly licence: string;
}

/**
 * A scenario as GeoJSON (RFC 7946): one feature a changed seat, where it stands now (a removed one where it
 * stood), with `before` and `after` in the words of a pack; and in a foreign member the name, the pack and
 * all steps, undone ones included, so that `readScenario` gives back the same scenario.
 */
export function writeScenario(scenario: Scenario, { attribution, licence }: Credit): string {
  const head = {
    type: 'FeatureCollection',
    attribution,
    licence,
    [scenarioMember]: { format: scenarioFormat, ...scenario },
  };
  const features = listChanges(scenario).map((change) => JSON.stringify(toFeature(change)));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function toFeature({ id, before, after, kinds }: NetChange) {
  const seat = after ?? before;
  return {
    type: 'Feature',
    id,
    properties: {
      change: kinds.join(','),
      ...(seat && withoutUnknown(seat)),
      before: before && describe(before),
      after: after && describe(after),
    },
    geometry: seat && toGeometry({ kind: 'point', position: seat.position }),
  };
}

/** With full coordinates: a seat that is read back stands where it stood, to the last digit. */
const describe = (seat: Seat) => ({ coordinates: seat.position, ...withoutUnknown(seat) });

const withoutUnknown = (seat: Seat) =>
  Object.fromEntries(Object.entries(seatProperties(seat)).filter(([, value]) => value !== null));
