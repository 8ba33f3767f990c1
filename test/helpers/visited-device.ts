import { keeperWorld, type Site, serve, versionOf } from './keeper-world';

export const siteA: Site = {
  'index.html': ['page A', 1],
  'assets/find-A.js': ['find', 1],
  'assets/plan-A.js': ['plan A', 2],
  'data/seats.geojson': ['seats A', 1],
};
export const siteB: Site = {
  'index.html': ['page B', 1],
  'assets/find-A.js': ['find', 1],
  'assets/plan-B.js': ['plan B', 2],
  'data/seats.geojson': ['seats B', 1],
};
export const versionA = versionOf('A', siteA);
export const versionB = versionOf('B', siteB);

/** A device that was there once: version A is stored and serves one page. */
export async function deviceWithA(stage: 1 | 2 = 1) {
  const world = keeperWorld();
  world.served = serve(siteA);
  world.clients = ['old'];
  const a = world.keeperOf(versionA, false);
  await a.install();
  await a.activate();
  if (stage === 2) await a.answerQuestion({ type: 'store', stage });
  world.asked.length = 0;
  return { world, a };
}
