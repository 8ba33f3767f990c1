import { type AreaCoverage, type GridCoverageFailure, isFailure } from '../../analysis/coverage/data';
import type { AreaWalking } from '../../analysis/walking/data';
import { formatHectares, formatMetres, formatNumber, formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import './grid-figures.css';

interface GridFiguresProps {
  readonly walking: AreaWalking;
  readonly coverage: AreaCoverage | GridCoverageFailure;
}

/** An area's figures, each with its unit: on foot, in a straight line, and the seats; never mixed. */
export function GridFigures({ walking, coverage }: GridFiguresProps) {
  return (
    <div class="grid-figures">
      {walking.all.streetLength === 0 ? (
        <section>
          <h3>{t('plan.grid.foot')}</h3>
          <p>{t('plan.grid.streetless')}</p>
        </section>
      ) : (
        <FigureList title={t('plan.grid.foot')} rows={footRows(walking)} />
      )}
      {isFailure(coverage) ? (
        <p>{coverage.error.message}</p>
      ) : (
        <>
          <FigureList title={t('plan.grid.straight')} rows={straightRows(coverage)} />
          <FigureList title={t('plan.grid.counts')} rows={seatRows(coverage)} />
        </>
      )}
    </div>
  );
}

type Row = readonly [label: string, value: string];

function FigureList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function footRows({ headline, headlineKind, lanes }: AreaWalking): Row[] {
  const rows: Row[] = [
    [
      t(headlineKind === 'all' ? 'plan.figure.street.all' : 'plan.figure.street'),
      formatMetres(headline.streetLength),
    ],
    [t('plan.figure.street-covered'), formatMetres(headline.coveredStreetLength)],
    [t('plan.figure.street-gap'), formatMetres(headline.streetLength - headline.coveredStreetLength)],
    [
      t('plan.figure.stretch'),
      headline.longestStretch === null
        ? t('plan.figure.stretch.none')
        : formatMetres(headline.longestStretch),
    ],
  ];
  if (headline.unreachableLength > 0)
    rows.push([t('plan.figure.unreachable'), formatMetres(headline.unreachableLength)]);
  if (headlineKind === 'public' && lanes.coveredShare !== null)
    rows.push([
      t('plan.figure.lanes'),
      t('plan.figure.lanes.value', {
        length: formatMetres(lanes.streetLength),
        share: formatShare(lanes.coveredShare),
      }),
    ]);
  return rows;
}

function straightRows(figures: AreaCoverage): Row[] {
  return [
    [t('plan.figure.area'), formatHectares(figures.area)],
    [t('plan.figure.covered'), formatHectares(figures.coveredArea)],
    [t('plan.figure.gap'), formatHectares(figures.gapArea)],
  ];
}

function seatRows(figures: AreaCoverage): Row[] {
  const seats = (count: number) => t('plan.figure.seats.value', { count: formatNumber(count) });
  return [
    [t('plan.figure.seats'), seats(figures.seats)],
    [t('plan.figure.usable'), seats(figures.usableSeats)],
    [t('plan.figure.unknown'), seats(figures.unknownSeats)],
    [t('plan.figure.places'), t('plan.figure.places.value', { count: formatNumber(figures.places) })],
  ];
}
