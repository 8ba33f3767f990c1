import type { GridCoverage } from '../../analysis/coverage/data';
import { formatHectares, formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import './grid-figures.css';

/** A grid's figures as a list, each with its unit. */
export function GridFigures({ figures }: { readonly figures: GridCoverage }) {
  const seats = (count: number) => t('plan.figure.seats.value', { count: formatNumber(count) });
  const rows = [
    [t('plan.figure.area'), formatHectares(figures.area)],
    [t('plan.figure.covered'), formatHectares(figures.coveredArea)],
    [t('plan.figure.gap'), formatHectares(figures.gapArea)],
    [t('plan.figure.seats'), seats(figures.seats)],
    [t('plan.figure.usable'), seats(figures.usableSeats)],
    [t('plan.figure.unknown'), seats(figures.unknownSeats)],
    [t('plan.figure.places'), t('plan.figure.places.value', { count: formatNumber(figures.places) })],
  ] as const;
  return (
    <dl class="grid-figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
