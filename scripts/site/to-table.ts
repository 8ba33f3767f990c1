import type { Siting, SitingUnit } from '../../src/analysis/siting/data';
import type { District } from '../../src/model/district';

/** What a gain counts, with the numbers of digits that mean something. */
const units: Readonly<Record<SitingUnit, { readonly word: string; readonly digits: number }>> = {
  metres: { word: 'm of street', digits: 0 },
  residents: { word: 'residents', digits: 0 },
  workers: { word: 'workers', digits: 0 },
  places: { word: 'places', digits: 0 },
  points: { word: 'points of 100', digits: 2 },
};

/** An answer for people: what it brings, how sure that is the best, then a line a site. */
export function toTable(siting: Siting, district: District, seconds: number): string {
  const { request, sites, gained, bound, gap, totals, unreached, unit, candidates, ended } = siting;
  const { word, digits } = units[unit];
  const amount = (value: number) => `${value.toFixed(digits)} ${word}`;
  const before = totals.covered / totals.whole;
  const after = (totals.covered + gained) / totals.whole;
  const lines = [
    `${district.info.name.en ?? district.info.name.zh}: ${sites.length} new seats bring ${amount(gained)} within a walk of ${request.walk} m, from ${percent(before)} to ${percent(after)} %.`,
    request.goal.kind === 'most'
      ? `No other choice among ${candidates.allowed} places for ${request.goal.count} seats brings more than ${amount(bound)}: at most ${(100 * gap).toFixed(2)} % more.`
      : `Fewer than ${bound} seats are never enough.`,
    `${seconds.toFixed(1)} s; ended: ${ended}. Of ${candidates.considered} places, rules shut out ${listRuledOut(siting)}.`,
    '',
    ...sites.map((site, i) => {
      const [lng, lat] = site.position;
      const [building] = site.buildings;
      return [
        String(i + 1).padStart(2),
        `${lng.toFixed(6)}, ${lat.toFixed(6)}`,
        `+${site.gain.toFixed(digits)}`.padStart(7),
        site.street.name ? (site.street.name.en ?? site.street.name.zh) : site.street.id,
        building
          ? `ask ${building.name.en ?? building.name.zh} (${building.distance.toFixed(0)} m, liaison officers: ${building.liaisons ?? 'unknown'})`
          : 'no building of the pack near',
        `unknown: ${
          site.checks
            .filter(({ answer }) => answer === 'unknown')
            .map(({ rule }) => rule)
            .join(', ') || 'nothing'
        }`,
      ].join('  ');
    }),
  ];
  const lost = unreached.reduce((sum, { weight }) => sum + weight, 0);
  if (lost > 0)
    lines.push(
      '',
      `No place for a seat reaches ${amount(lost)}: ${listStreets(
        unreached.map(({ streetId }) => streetId),
        district,
      )}.`,
    );
  return lines.join('\n');
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));

function listRuledOut({ candidates: { ruledOut } }: Siting): string {
  const rules = Object.entries(ruledOut).map(([rule, count]) => `${count} (${rule})`);
  return rules.length > 0 ? rules.join(', ') : 'none';
}

function listStreets(ids: readonly string[], { streets }: District): string {
  return [...new Set(ids)]
    .sort()
    .map((id) => {
      const name = streets.find((street) => street.id === id)?.name;
      return name ? (name.en ?? name.zh) : id;
    })
    .join(', ');
}
