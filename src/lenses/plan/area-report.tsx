import { formatDay, formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { GridPlan } from '../../map/print/grid-plan';
import { district, featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { hasStreets } from '../../state/has-streets';
import { illustrative } from '../../state/illustrative';
import { openAtMinute, required, walk } from '../../state/parameters';
import { SeatKnowledge } from '../shared/seat-knowledge';
import { seatTitle } from '../shared/seat-words';
import { AxesSummary } from './axes-summary';
import { rankText } from './axes-words';
import { GridFigures } from './grid-figures';
import { gridSentence } from './grid-sentence';
import { helpText } from './help-text';
import type { ReportArea } from './report-area';
import { stretchText } from './stretch-words';
import './area-report.css';

/** How many of the longest stretches the page names: more would push the seats off it. */
const stretchesNamed = 3;

/** More seats than these are listed without what is known of them, and more than those are only counted. */
const seatsDescribed = 12;
const seatsListed = 36;

/** Who the figures are for, in the words of the filters. */
function needText(): string {
  const words = required.value.map((token) => t(`need.${token}`));
  if (openAtMinute.value !== null) words.push(openAtMinute.value.replace('T', ' '));
  return words.length > 0 ? words.join(t('common.list.separator')) : t('plan.need.anyone');
}

/** One area on a sheet of A4: plan, figures, stretches and seats. */
export function AreaReport({ area }: { readonly area: ReportArea }) {
  const pack = district.value;
  if (!pack) return null;
  const distance = formatMetres(evaluation.value?.request.walk ?? walk.value);
  const help = helpText(area.grids.map(({ id }) => id));
  const seats = area.seatIds.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  return (
    <article class="grid-report">
      <header>
        <h1>{t('plan.print.title', { grid: area.title })}</h1>
        <p>{t('plan.print.made', { day: formatDay(pack.info.asOf), walk: distance, need: needText() })}</p>
        <p class="grid-report-sentence">{gridSentence(area.walking, area.coverage)}</p>
      </header>
      <GridPlan
        district={pack}
        area={area.feature}
        {...(area.rank === null ? { grids: area.grids } : {})}
        gaps={area.gaps}
        stretches={area.stretches}
        numbered={seats}
      />
      <section class="grid-report-axes">
        <div>
          <h2>{t('plan.axes')}</h2>
          <AxesSummary axes={area.axes.axes} />
        </div>
        <p>
          {area.rank && rankText(area.axes, area.rank, evaluation.value?.grids.length ?? 0)}{' '}
          {help !== null && (
            <>
              <strong>{t('plan.help.title')}</strong>
              {t('common.sentence.separator')}
              {help}
            </>
          )}
        </p>
      </section>
      <section>
        <GridFigures walking={area.walking} coverage={area.coverage} />
      </section>
      {area.stretches.length > 0 && (
        <section>
          <h2>{t('plan.print.stretches')}</h2>
          <ul class="grid-report-stretches">
            {area.stretches.slice(0, stretchesNamed).map((stretch) => (
              <li key={`${stretch.streetId}-${stretch.line[0]}`}>{stretchText(stretch)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('plan.grid.seats')}</h2>
        {seats.length === 0 ? (
          <p>{t('plan.grid.seats.none')}</p>
        ) : (
          <ol class="grid-report-seats">
            {seats.slice(0, seatsListed).map((seat) => (
              <li key={seat.id}>
                {seatTitle(seat)}{' '}
                {seats.length <= seatsDescribed && (
                  <SeatKnowledge seat={seat} attributes={['backrest', 'armrest', 'covered']} />
                )}
              </li>
            ))}
          </ol>
        )}
        {seats.length > seatsListed && (
          <p>{t('plan.print.seats.more', { count: seats.length - seatsListed })}</p>
        )}
      </section>
      <footer>
        {illustrative.value === 'both'
          ? t('plan.print.note', { walk: distance })
          : t(hasStreets.value ? 'plan.print.note.own' : 'plan.print.note.ground', {
              walk: distance,
              attribution: district.value?.info.attribution || t('common.unknown'),
            })}
      </footer>
    </article>
  );
}
