import { describeIssue } from '../../src/io/issue';
import type { BuiltDistrict } from './build-district-pack';

/** Issues that are written out; the check of a pack lists them all. */
const mostIssues = 20;

/** What was read, taken and left out, in lines for a person. */
export function describeDistrict(built: BuiltDistrict): readonly string[] {
  const { district, collected, leftOut, issues, walkableStreets, damaged } = built;
  const { seats, streets, buildings, places, grids, neighbourhoods, info } = district;
  const format = (value: number) => value.toLocaleString('en');
  const illustrative = grids.filter(({ confidence }) => confidence === 'illustrative').length;
  const withLevels = buildings.filter(({ levels }) => levels !== null).length;
  return [
    `Read ${format(collected.nodes)} nodes, ${format(collected.ways)} ways, ${format(collected.relations)} relations; ${format(collected.nodesInBox)} nodes around the district.`,
    ...(damaged > 0 ? [`${format(damaged)} elements are damaged in the file and were passed over.`] : []),
    `${info.name.zh}: ${format(seats.length)} seats, ${format(streets.length)} streets (${format(walkableStreets)} of them walkable, one network), ${format(buildings.length)} buildings (${format(withLevels)} with levels), ${format(places.length)} places, ${format(grids.length)} grids${illustrative > 0 ? ' (illustrative)' : ''}, ${format(neighbourhoods.length)} ${neighbourhoods.length === 1 ? 'neighbourhood' : 'neighbourhoods'}; ${info.timezone}, ${info.country}, as of ${info.asOf}.`,
    ...(seats.length === 0 ? ['There is no seat in it: OpenStreetMap has none mapped here yet.'] : []),
    ...[...leftOut].map(([reason, number]) => `Left out: ${format(number)} ${reason}.`),
    ...issues.slice(0, mostIssues).map(describeIssue),
    ...(issues.length > mostIssues ? [`… and ${format(issues.length - mostIssues)} more faults.`] : []),
  ];
}
