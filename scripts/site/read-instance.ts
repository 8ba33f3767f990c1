import { buildInstance } from '../../src/analysis/siting/covering/build-instance';
import type { CoveringInstance } from '../../src/analysis/siting/covering/data';

/** Metres: the radius with which the published optima of these instances were computed. */
const earthRadius = 6_378_100;

/**
 * A published maximal covering instance (Máximo, Cordeau & Nascimento 2023): `DIMENSION : n`, after
 * `NODE_COORD_SECTION` n lines of latitude and longitude, after `DEMAND_SECTION` their n weights. Every
 * node is demand and site. A site covers the nodes within `radius` metres on the sphere, the distance
 * rounded to single precision as its authors have it.
 * @throws Error with one sentence where the text is no such instance
 */
export function readInstance(text: string, radius: number): CoveringInstance {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const count = Number(/^DIMENSION\s*:\s*(\d+)$/m.exec(lines.join('\n'))?.[1]);
  if (!(count > 0)) throw new Error('it has no line “DIMENSION : n” with the number of nodes');
  const nodes = readSection(lines, 'NODE_COORD_SECTION', count).map((line, i) => {
    const [lat, lng, ...rest] = line.split(/\s+/).map(Number);
    if (
      lat === undefined ||
      lng === undefined ||
      rest.length > 0 ||
      !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)
    )
      throw new Error(`node ${i + 1} is “${line}”, expected latitude and longitude in degrees`);
    return { lat: toRadians(lat), lng: toRadians(lng) };
  });
  const weights = readSection(lines, 'DEMAND_SECTION', count).map((line, i) => {
    const weight = line === '' ? Number.NaN : Number(line);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new Error(`the weight of node ${i + 1} is “${line}”, expected a number of at least 0`);
    return weight;
  });
  const latOf = (i: number) => nodes[i]?.lat ?? 0;
  const byLatitude = [...nodes.keys()].sort((a, b) => latOf(a) - latOf(b));
  const covered: number[][] = nodes.map((_, i) => [i]);
  // A degree of latitude is the least way between two parallels; 1 % more lets no rounding shut one out.
  const reach = (radius / earthRadius) * 1.01 + 1e-9;
  for (const [rank, i] of byLatitude.entries())
    for (let next = rank + 1; next < count; next++) {
      const j = byLatitude[next] as number;
      if (latOf(j) - latOf(i) > reach) break;
      if (measureDistance(nodes[i], nodes[j]) > radius) continue;
      covered[i]?.push(j);
      covered[j]?.push(i);
    }
  return buildInstance(weights, covered);
}

function readSection(lines: readonly string[], name: string, count: number): string[] {
  const start = lines.indexOf(name);
  if (start < 0) throw new Error(`it has no ${name}`);
  const section = lines.slice(start + 1, start + 1 + count);
  const filled = section.findIndex((line) => !/^[-+\d.]/.test(line));
  if (section.length < count || filled >= 0)
    throw new Error(`its ${name} has ${filled >= 0 ? filled : section.length} lines, expected ${count}`);
  return section;
}

interface Node {
  readonly lat: number;
  readonly lng: number;
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along the great circle by the law of cosines; beyond 1 by rounding, the cosine is 1. */
function measureDistance(a: Node | undefined, b: Node | undefined): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  const cosine =
    Math.sin(a.lat) * Math.sin(b.lat) + Math.cos(a.lat) * Math.cos(b.lat) * Math.cos(a.lng - b.lng);
  return Math.fround(earthRadius * Math.acos(Math.min(1, cosine)));
}
