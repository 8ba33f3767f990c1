import type {
  AreaDifference,
  ComparedFigures,
  EvaluationDifference,
} from '../../../analysis/scenario-difference/data';
import { formatHectares, formatMetres, formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { MicroGrid } from '../../../model/district';
import { hasStreets } from '../../../state/has-streets';
import { finerShare, wholeMetres } from './scenario-words';

interface DifferenceTableProps {
  readonly difference: EvaluationDifference;
  readonly grids: ReadonlyMap<string, MicroGrid>;
}

const figures = [
  { name: 'rank', of: ({ rank }) => rank?.rank ?? null, show: String },
  { name: 'need', of: ({ need }) => need, show: (need) => formatNumber(need, 1) },
  { name: 'share', of: ({ coveredStreetShare }) => coveredStreetShare, show: finerShare, ofStreets: true },
  {
    name: 'covered',
    of: ({ coveredStreetLength }) => coveredStreetLength,
    show: wholeMetres,
    ofStreets: true,
  },
  { name: 'stretch', of: ({ longestStretch }) => longestStretch, show: formatMetres, ofStreets: true },
  { name: 'area', of: ({ coveredArea }) => coveredArea, show: formatHectares },
  { name: 'places', of: ({ places }) => places, show: formatNumber },
] as const satisfies readonly {
  readonly name: string;
  readonly of: (figures: ComparedFigures) => number | null;
  readonly show: (value: number) => string;
  /** Says nothing of a district without streets. */
  readonly ofStreets?: boolean;
}[];

const shownFigures = () => figures.filter((figure) => hasStreets.value || !('ofStreets' in figure));

/** The district and every grid in which something differs, figure by figure; what is the same is quiet. */
export function DifferenceTable({ difference, grids }: DifferenceTableProps) {
  const changed = difference.grids.filter(({ isChanged }) => isChanged);
  return (
    <div>
      <h2 id="difference-table-title">{t('plan.scenario.compare.grids')}</h2>
      <p class="seat-tools-hint">
        {changed.length === 0
          ? t('plan.scenario.compare.unchanged')
          : t('plan.scenario.compare.changed', { count: changed.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be scrollable by keys. */}
      <section class="difference-scroll" tabIndex={0} aria-labelledby="difference-table-title">
        <table class="difference-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.scenario.ranks.column.grid')}</th>
              {shownFigures().map(({ name }) => (
                <th key={name} scope="col">
                  {t(`plan.scenario.compare.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row area={difference.district} name={t('plan.scenario.compare.district')} />
            {changed.map((area) => (
              <Row key={area.id} area={area} name={gridName(area.id, grids)} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function gridName(id: string, grids: DifferenceTableProps['grids']): string {
  const grid = grids.get(id);
  return grid ? `${id.replace(/^\D*/, '')} ${localName(grid.name)}` : id;
}

function Row({ area: { before, after }, name }: { readonly area: AreaDifference; readonly name: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {shownFigures().map((figure) => {
        const show = (of: ComparedFigures) => {
          const value = figure.of(of);
          return value === null ? '–' : figure.show(value);
        };
        const [old, now] = [show(before), show(after)];
        return (
          <td key={figure.name} data-same={old === now}>
            {old === now ? now : `${old} → ${now}`}
          </td>
        );
      })}
    </tr>
  );
}
