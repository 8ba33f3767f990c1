import { isComputed } from '../../analysis/coverage/data';
import { formatDay, formatHectares, formatMetres } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { GridPlan } from '../../map/print/grid-plan';
import type { Seat } from '../../model/district';
import { coverage } from '../../state/coverage';
import { district } from '../../state/district';
import type { RankedGrid } from '../../state/grid-ranking';
import { openAtMinute, required, walk } from '../../state/parameters';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatTitle } from '../shared/seat-words';
import { GridFigures } from './grid-figures';
import { gridSentence } from './grid-sentence';
import './grid-report.css';

interface GridReportProps {
  readonly row: RankedGrid;
  /** The grid's seats in the order of their numbers on the plan. */
  readonly seats: readonly Seat[];
}

/** Who the figures are for, in the words of the filters. */
function needText(): string {
  const words = required.value.map((token) => t(`need.${token}`));
  if (openAtMinute.value !== null) words.push(openAtMinute.value.replace('T', ' '));
  return words.length > 0 ? words.join(t('common.list.separator')) : t('plan.need.anyone');
}

/** One grid on a sheet of A4: plan, figures, gaps and seats. */
export function GridReport({ row, seats }: GridReportProps) {
  const pack = district.value;
  const figures = isComputed(row.coverage) ? row.coverage : null;
  if (!pack) return null;
  const distance = formatMetres(coverage.value.value?.request.walk ?? walk.value);
  return (
    <article class="grid-report">
      <header>
        <h1>{t('plan.print.title', { grid: `${localName(row.grid.name)} (${row.grid.id})` })}</h1>
        <p>{t('plan.print.made', { day: formatDay(pack.info.asOf), walk: distance, need: needText() })}</p>
        <p class="grid-report-sentence">{gridSentence(row)}</p>
      </header>
      <GridPlan district={pack} area={row.grid} gaps={figures?.gaps ?? []} numbered={seats} />
      {figures && (
        <section>
          <h2>{t('plan.grid.figures')}</h2>
          <GridFigures figures={figures} />
          <p>
            {t('plan.print.gaps')}
            {t('common.sentence.separator')}
            {t('plan.print.gaps.text', {
              count: figures.gaps.length,
              area: formatHectares(figures.gapArea),
            })}
          </p>
        </section>
      )}
      <section>
        <h2>{t('plan.grid.seats')}</h2>
        {seats.length === 0 ? (
          <p>{t('plan.grid.seats.none')}</p>
        ) : (
          <ol class="grid-report-seats">
            {seats.map((seat) => (
              <li key={seat.id}>
                {seatTitle(seat)}{' '}
                <SeatKnowledge seat={seat} attributes={['backrest', 'armrest', 'covered']} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <footer>{t('plan.print.note', { walk: distance })}</footer>
    </article>
  );
}
