import type { Breach } from '../../src/analysis/invariants/data';
import { findReference } from '../../src/analysis/reference/find-reference';
import type { District } from '../../src/model/district';
import {
  adoptionStatuses,
  conditions,
  notAdoptableReasons,
  provisions,
  seatAttributes,
  seatForms,
} from '../../src/model/vocabulary';
import { checkBundledGrids } from './check-bundled-grids';
import { checkCrossings } from './check-crossings';
import type { DataCheck } from './data';

/** Id of the pack that these checks are for; a foreign pack may have 20 grids and no office tower. */
export const bundledPackId = 'jingansi';

/** What the bundled pack promises beyond the invariants: its counts, its variety and its sums. */
export function checkBundledPack(district: District): DataCheck[] {
  return [
    { check: 'counts', checked: 4, breaches: checkCounts(district) },
    ...checkBundledGrids(district),
    { check: 'workers', checked: district.buildings.length, breaches: checkWorkers(district) },
    { check: 'variety', checked: district.seats.length, breaches: checkVariety(district) },
    { check: 'english-names', checked: listNamed(district).length, breaches: checkEnglish(district) },
    checkCrossings(district),
    { check: 'reference', checked: 2, breaches: checkReference(district) },
  ];
}

const breach = (id: string, field: string, value: unknown, expectation: string): Breach => ({
  id,
  field,
  value: String(value),
  expectation,
});

function checkCounts({ neighbourhoods, grids, buildings, seats }: District): Breach[] {
  const breaches: Breach[] = [];
  if (neighbourhoods.length !== 11)
    breaches.push(breach('neighbourhoods', 'count', neighbourhoods.length, '11'));
  const gridIds = Array.from({ length: 35 }, (_, index) => `JA-${String(index + 1).padStart(2, '0')}`);
  const ids = grids.map((grid) => grid.id);
  if (ids.join() !== gridIds.join())
    breaches.push(breach('micro-grids', 'id', `${ids.length} ids`, 'JA-01 … JA-35, each once'));
  if (buildings.length !== 40) breaches.push(breach('buildings', 'count', buildings.length, '40'));
  if (seats.length < 110) breaches.push(breach('seats', 'count', seats.length, 'at least 110'));
  return breaches;
}

function checkWorkers({ buildings, info }: District): Breach[] {
  const total = buildings.reduce((sum, building) => sum + (building.workers ?? 0), 0);
  const breaches = buildings
    .filter(({ liaisons }) => liaisons !== 1 && liaisons !== 2)
    .map(({ id, liaisons }) => breach(id, 'liaison_officers', liaisons, '1 or 2'));
  if (total !== info.reported.workers)
    breaches.push(breach('buildings', 'workers', total, `a sum of ${info.reported.workers}`));
  return breaches;
}

/** Every word of the vocabularies that people meet occurs, and so does honest ignorance. */
function checkVariety({ seats, info }: District): Breach[] {
  const kept = seats.filter((seat) => seat.adoption.keeper !== null);
  // A term that ends within a quarter of a year, or has just ended, is due for renewal.
  const soon = new Date(Date.parse(info.asOf) + 92 * 86_400_000).toISOString().slice(0, 10);
  const isDue = (end: string | null) => end !== null && end <= soon;
  const statuses = seats.map(({ adoption }) => {
    if (!adoption.adoptable) return 'not-adoptable';
    if (adoption.keeper === null) return 'available';
    return isDue(adoption.end) ? 'renewal-due' : 'adopted';
  });
  const expectAll = (field: string, values: readonly string[], present: readonly (string | null)[]) =>
    values
      .filter((value) => !present.includes(value))
      .map((value) => breach('seats', field, `no ${value}`, `a seat with ${field} ${value}`));
  const breaches = [
    ...expectAll(
      'form',
      seatForms,
      seats.map((seat) => seat.form),
    ),
    ...expectAll(
      'provision',
      provisions,
      seats.map((seat) => seat.provision),
    ),
    ...expectAll(
      'condition',
      conditions,
      seats.map((seat) => seat.condition),
    ),
    ...expectAll(
      'adoption:reason',
      notAdoptableReasons,
      seats.map((seat) => seat.adoption.reason),
    ),
    // Requests are made by people and live in the ledger, never in a pack.
    ...expectAll(
      'status',
      adoptionStatuses.filter((status) => status !== 'requested'),
      statuses,
    ),
    ...seatAttributes.flatMap((key) =>
      expectAll(
        key,
        ['yes', 'no', 'unknown'],
        seats.map((seat) => seat[key]),
      ),
    ),
    ...kept
      .filter((seat) => !seat.adoption.keeper?.zh.startsWith('示意单位'))
      .map((seat) =>
        breach(seat.id, 'adoption:keeper', seat.adoption.keeper?.zh, '示意单位 NN, no real firm'),
      ),
  ];
  const share = kept.length / seats.length;
  // "About one in eight": between one in ten and one in six.
  if (share < 1 / 10 || share > 1 / 6)
    breaches.push(
      breach('seats', 'adoption:keeper', `${kept.length} of ${seats.length}`, 'about one in eight'),
    );
  return breaches;
}

const listNamed = ({ neighbourhoods, grids, buildings, streets, places, organisations }: District) =>
  [neighbourhoods, grids, buildings, streets, places, organisations]
    .flat()
    .flatMap(({ id, name }) => (name ? [{ id, name }] : []));

function checkEnglish(district: District): Breach[] {
  const hints = district.seats.flatMap(({ id, street, near }) =>
    [street, near].flatMap((name) => (name ? [{ id, name }] : [])),
  );
  return [...listNamed(district), ...hints]
    .filter(({ name }) => name.en === null || name.en === '')
    .map(({ id, name }) => breach(id, 'name:en', 'nothing', `the English for ${name.zh}`));
}

function checkReference(district: District): Breach[] {
  const measured = findReference(district);
  const frozen = district.info.reference;
  const isClose = (a = 0, b = 0) => Math.abs(a - b) < 1e-5;
  return isClose(measured?.placesPerHectare, frozen?.placesPerHectare) &&
    isClose(measured?.placesPerKilometre, frozen?.placesPerKilometre)
    ? []
    : [breach(district.info.id, 'reference', JSON.stringify(frozen), JSON.stringify(measured))];
}
