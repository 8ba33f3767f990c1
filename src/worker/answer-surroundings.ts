import { createSurroundings } from '../analysis/proposed-site/create-surroundings';
import type { SiteQuestion, SiteSurroundings } from '../analysis/proposed-site/data';
import type { District } from '../model/district';

const known = new WeakMap<District, ReturnType<typeof createSurroundings>>();

/** What lies around a place where a seat is proposed; what depends on the district is made once. */
export function answerSurroundings(district: District, question: SiteQuestion): SiteSurroundings {
  const describe = known.get(district) ?? createSurroundings(district);
  known.set(district, describe);
  return describe(question);
}
