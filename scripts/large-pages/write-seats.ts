import { createSeededRandom } from '../../src/lib/seeded-random';

/** The ground of the made-up seats, degrees: about 8 × 9 km, of a city that the bundled district is far from. */
const [west, south, width, height] = [4.8, 45.72, 0.1, 0.08];
/** The most places that a made-up bench has. */
const mostPlaces = 5;

const pick = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)] as T;

/** As complete as open data of a city are: of a third of the benches nobody has said. */
const knowledge = ['yes', 'no', ''] as const;
const checkDays = Array.from({ length: 9 }, (_, i) => `2025-0${i + 1}-1${i}`);

/** Every so many-th bench is listed a second time, as files of several offices have it. */
const everyTwice = 500;
/** How far off the second one is, degrees: less than a metre. */
const shift = 0.000005;

/**
 * A table of made-up benches, the same for the same seed: places, backrest, armrest and check date with each; some
 * are in it twice under two ids.
 */
export function writeSeats(count: number, seed: number): string {
  const random = createSeededRandom(seed);
  let [lng, lat, places, name]: [number, number, number, string] = [0, 0, 0, ''];
  const rows = Array.from({ length: count }, (_, i) => {
    if (i > 0 && i % everyTwice === 0) [lng, lat] = [lng + shift, lat];
    else {
      [lng, lat] = [west + width * random(), south + height * random()];
      [places, name] = [1 + Math.floor(mostPlaces * random()), `Bench ${i}`];
    }
    const known = [pick(knowledge, random), pick(knowledge, random), pick(checkDays, random)];
    return [`B${i}`, lng.toFixed(6), lat.toFixed(6), places, ...known, name].join(',');
  });
  return ['id,lon,lat,seats,backrest,armrest,check_date,name', ...rows, ''].join('\n');
}
