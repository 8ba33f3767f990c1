import { lookAtPoint, seatZoom } from '../../../../actions/look-at';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import { type ImportList, type ImportReport, importLists, type ListedSeat } from '../../../../state/import';
import { Expander } from '../../../../ui/expander';
import { seatTitle } from '../../../shared/seat-words';
import { FileText } from './file-text';
import { PagedList } from './paged-list';

interface ChangeStepProps {
  readonly report: ImportReport;
  readonly rows: (list: ImportList, from: number, count: number) => Promise<readonly ListedSeat[]>;
}

/** What would become of the district's seats: four lists, and how many stay as they are. */
export function ChangeStep({ report, rows }: ChangeStepProps) {
  const { counts, plan } = report;
  return (
    <>
      {importLists.map((list) =>
        counts[list] === 0 ? null : (
          <Expander key={list} title={t(`data.import.list.${list}`)} aside={formatNumber(counts[list])}>
            {() => (
              <>
                {hintOf(list, plan.target) && <p class="import-note">{hintOf(list, plan.target)}</p>}
                <PagedList
                  of={report}
                  total={counts[list]}
                  load={(from, count) => rows(list, from, count)}
                  line={seatLine}
                />
              </>
            )}
          </Expander>
        ),
      )}
      {counts.unchanged > 0 && (
        <p class="import-note">
          {t('data.import.unchanged', { count: counts.unchanged, number: formatNumber(counts.unchanged) })}
        </p>
      )}
    </>
  );
}

function hintOf(list: ImportList, target: ImportReport['plan']['target']): string | null {
  if (list === 'missing-with-keeper') return t('data.import.missing.keeper');
  if (list !== 'missing' || target.kind !== 'open-pack') return null;
  return t(`data.import.missing.${target.missing}`);
}

const seatLine = ({ id, title, position, fields }: ListedSeat) => (
  <li key={id}>
    <button type="button" class="import-look" onClick={() => lookAtPoint(position, seatZoom)}>
      <FileText text={titleOf(id, title)} />
      {title !== id && <FileText class="import-note" text={id} />}
    </button>
    {fields.length > 0 && (
      <p class="import-note">
        {t('data.import.fields', {
          fields: fields.map((field) => t(`data.import.compared.${field}`)).join(t('common.list.separator')),
        })}
      </p>
    )}
  </li>
);

/** A seat that the district has is called as everywhere else, in the language of the page. */
function titleOf(id: string, title: string): string {
  const known = featuresById.value.seat.get(id);
  return known ? seatTitle(known) : title;
}
