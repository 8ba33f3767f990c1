import { share } from '../../lib/units';
import type { AreaAxes, Fairness, LorenzPoint, Spread } from './data';

/**
 * How evenly places, and adopted places, are spread over the grids: Lorenz curve (Lorenz 1905) and Gini
 * coefficient (Gini 1914) of P′ a hectare, the density of the quantity axis.
 *
 * "Over the grids" is taken to the letter: each grid is one observation and counts the same, however
 * large it is. Its size is already in the density. A grid without area has no density and is left out.
 */
export function findFairness(grids: readonly Pick<AreaAxes, 'inputs'>[]): Fairness {
  const measured = grids.map(({ inputs }) => inputs).filter(({ hectares }) => hectares > 0);
  return {
    places: findSpread(measured.map(({ publicPlaces, hectares }) => publicPlaces / hectares)),
    adoptedPlaces: findSpread(measured.map(({ adoptedPlaces, hectares }) => adoptedPlaces / hectares)),
  };
}

/** Gini = 1 − twice the area below the Lorenz curve, by trapezes: exact for a curve of straight pieces. */
function findSpread(densities: readonly number[]): Spread | null {
  const sorted = densities.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, density) => sum + density, 0);
  if (!(total > 0)) return null;
  const lorenz: LorenzPoint[] = [{ areas: share(0), places: share(0) }];
  let [sum, twiceBelow, before] = [0, 0, 0];
  for (const [index, density] of sorted.entries()) {
    sum += density;
    const places = sum / total;
    lorenz.push({ areas: share((index + 1) / sorted.length), places: share(places) });
    twiceBelow += (before + places) / sorted.length;
    before = places;
  }
  return { gini: Math.max(0, 1 - twiceBelow), lorenz, tenths: readTenths(lorenz) };
}

/** Straight between the points, as the curve is drawn. */
function readTenths(lorenz: readonly LorenzPoint[]): LorenzPoint[] {
  const steps = lorenz.length - 1;
  return Array.from({ length: 10 }, (_, index) => {
    const areas = (index + 1) / 10;
    const from = Math.min(Math.floor(areas * steps), steps - 1);
    const [low, high] = [lorenz[from]?.places ?? 0, lorenz[from + 1]?.places ?? 1];
    return { areas: share(areas), places: share(low + (areas * steps - from) * (high - low)) };
  });
}
