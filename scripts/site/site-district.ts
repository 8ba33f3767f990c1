import type { Siting, SitingRequest } from '../../src/analysis/siting/data';
import { findSites } from '../../src/analysis/siting/find-sites';
import { sitingRules } from '../../src/analysis/siting/presets';
import { runUsability } from '../../src/analysis/usability/run-usability';
import { metres, share } from '../../src/lib/units';
import { readMoment } from '../analyse/read-moment';
import { readDistrict } from '../route/read-district';
import { coveringOptions } from './covering-options';
import { measureGain } from './measure-gain';
import type { SiteOptions } from './parse-options';
import { toTable } from './to-table';

/** Metres by which a gain may differ from the walking figures: rounding of sums, no more. */
const tolerance = 1e-6;

/** Answers the question for a district. */
export async function siteDistrict(options: SiteOptions): Promise<string> {
  const startedAt = performance.now();
  const { district, warnings } = await readDistrict(options.pack);
  const at = options.at === null ? null : readMoment(options.at, district.info.timezone);
  const request: SitingRequest = {
    walk: metres(options.walk),
    need: { required: options.required, at },
    weights: options.weights,
    rules: sitingRules,
    goal:
      options.share === null
        ? { kind: 'most', count: options.count }
        : { kind: 'fewest', uncovered: share(options.share) },
  };
  const usability = await runUsability(district, request.need);
  let last: Siting | null = null;
  const run = coveringOptions(options.seed, options.seconds, startedAt);
  for await (const siting of findSites(district, usability, request, run)) last = siting;
  if (!last) throw new Error('The search gave no answer.');
  if (last.unit === 'metres') {
    const measured = measureGain(district, usability, last);
    if (Math.abs(measured - last.gained) > tolerance)
      throw new Error(
        `The sites bring ${measured} m by the walking figures, but ${last.gained} m were computed: this is a fault of the program.`,
      );
  }
  for (const warning of warnings) console.error(warning);
  const seconds = (performance.now() - startedAt) / 1000;
  return options.json ? JSON.stringify(toJson(last, seconds), null, 1) : toTable(last, district, seconds);
}

function toJson({ objective, bound, gap, sites, unreached, request }: Siting, seconds: number) {
  return {
    objective,
    bound,
    gap,
    seconds,
    sites: sites.map(({ position: [lng, lat], gain }) => ({ lng, lat, gain })),
    ...(request.goal.kind === 'fewest'
      ? {
          unreached: unreached.map(({ position: [lng, lat], streetId, length, weight }) => ({
            lng,
            lat,
            street: streetId,
            length,
            weight,
          })),
        }
      : {}),
  };
}
