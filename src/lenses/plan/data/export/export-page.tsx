import { makePackFile } from '../../../../actions/make-pack-file';
import { makeSeatFile, type OutgoingSeats, type SeatFileFormat } from '../../../../actions/make-seat-file';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { district } from '../../../../state/district';
import { DataPageFrame } from '../data-page-frame';
import { ExportForm } from './export-form';
import { omittedWords } from './omitted-words';
import './export-page.css';

/** The forms of the seats, in the order in which the page offers them. */
export const seatForms = ['xlsx', 'csv', 'geojson', 'osm'] as const satisfies readonly SeatFileFormat[];

/** "Which file for whom?": the district's data as files, each with what is in it and what is not. */
export function ExportPage() {
  const seats = district.value?.seats ?? [];
  const illustrative = seats.filter(({ confidence }) => confidence === 'illustrative').length;
  const isAllIllustrative = seats.length > 0 && illustrative === seats.length;
  return (
    <div class="export-page">
      <DataPageFrame title={t('data.export.title')} answer={t('data.export.answer', { count: seats.length })}>
        {illustrative > 0 && (
          <p class="export-note">
            {t(isAllIllustrative ? 'data.export.illustrative.all' : 'data.export.illustrative', {
              count: illustrative,
            })}
          </p>
        )}
        <ul class="export-forms">
          {seatForms.map((format) => (
            <ExportForm
              key={format}
              format={format}
              obstacle={
                format === 'osm' && isAllIllustrative
                  ? t('data.export.osm.none', { count: seats.length })
                  : null
              }
              make={() => makeSeatFile(format, t('data.kind.seats'))}
              describe={seatFileWords}
            />
          ))}
          <ExportForm
            format="pack"
            obstacle={null}
            make={makePackFile}
            describe={({ name, seats: count, events, scenarios }) =>
              t('data.export.saved.pack', {
                file: name,
                seats: formatNumber(count),
                events: formatNumber(events),
                scenarios: formatNumber(scenarios),
              })
            }
          />
        </ul>
      </DataPageFrame>
    </div>
  );
}

function seatFileWords({ name, written, leftOut, omitted }: OutgoingSeats): string {
  const saved = t('data.export.saved', { file: name, count: written });
  if (omitted) return `${saved} ${omittedWords(omitted)}`;
  return leftOut > 0 ? `${saved} ${t('data.export.left-out', { count: leftOut })}` : saved;
}
