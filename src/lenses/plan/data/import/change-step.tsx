import { lookAtPoint, seatZoom } from '../../../../actions/look-at';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import {
  type FeatureKind,
  type ImportList,
  type ImportReport,
  type ImportTarget,
  importLists,
  type ListedFeature,
} from '../../../../state/import';
import { Expander } from '../../../../ui/expander';
import { Segments } from '../../../../ui/segments';
import { seatTitle } from '../../../shared/seat-words';
import { changeWords } from './change-words';
import { FileText, Sentence } from './file-text';
import { PagedList } from './paged-list';

interface ChangeStepProps {
  /** As it is worked out: lists are read anew when it changes. */
  readonly report: ImportReport;
  /** As the person has it now. */
  readonly target: ImportTarget;
  readonly rows: (
    kind: FeatureKind,
    list: ImportList,
    from: number,
    count: number,
  ) => Promise<readonly ListedFeature[]>;
  readonly onTarget: (target: ImportTarget) => void;
}

/** What would become of everything that the files are about: of each kind four lists, and how many stay as they are. */
export function ChangeStep({ report, ...props }: ChangeStepProps) {
  const kinds = kindsOf(report);
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind} class="import-kind">
          {kinds.length > 1 && <h2>{t(`data.import.kind.${kind}`)}</h2>}
          <KindLists kind={kind} report={report} {...props} />
        </section>
      ))}
    </>
  );
}

/** In the order of the pack. */
export const kindsOf = ({ changes }: ImportReport): readonly FeatureKind[] =>
  Object.keys(changes) as FeatureKind[];

function KindLists({
  kind,
  report,
  target,
  rows,
  onTarget,
}: ChangeStepProps & { readonly kind: FeatureKind }) {
  const counts = report.changes[kind];
  if (!counts) return null;
  return (
    <>
      {importLists.map((list) =>
        counts[list] === 0 ? null : (
          <Expander key={list} title={listTitle(kind, list)} aside={formatNumber(counts[list])}>
            {() => (
              <>
                {list === 'missing' && target.kind === 'open-pack' && (
                  <MissingChoice kind={kind} target={target} onTarget={onTarget} />
                )}
                {list === 'missing-with-keeper' && (
                  <p class="import-note">
                    {t(kind === 'seats' ? 'data.import.missing.keeper' : 'data.import.missing.held')}
                  </p>
                )}
                <PagedList
                  of={report}
                  total={counts[list]}
                  load={(from, count) => rows(kind, list, from, count)}
                  line={(row) => <Line key={row.id} kind={kind} row={row} />}
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

const listTitle = (kind: FeatureKind, list: ImportList): string =>
  list === 'missing-with-keeper' && kind !== 'seats'
    ? t('data.import.list.missing-and-held')
    : t(`data.import.list.${list}`);

type OpenPack = Extract<ImportTarget, { kind: 'open-pack' }>;

/** What the files lack stays, unless the person says otherwise. */
function MissingChoice({
  kind,
  target,
  onTarget,
}: {
  readonly kind: FeatureKind;
  readonly target: OpenPack;
  readonly onTarget: (target: ImportTarget) => void;
}) {
  const isRemoved = target.removed.includes(kind);
  const others = target.removed.filter((removed) => removed !== kind);
  return (
    <>
      <Segments
        label={t('data.import.target.missing')}
        value={isRemoved ? 'removed' : 'kept'}
        options={(['kept', 'removed'] as const).map((value) => ({
          value,
          label: t(`data.import.target.missing.${value}`),
        }))}
        onChange={(value) =>
          onTarget({ kind: 'open-pack', removed: value === 'removed' ? [...others, kind] : others })
        }
      />
      <p class="import-note">
        {t(isRemoved ? `data.import.missing.removed.${hintKind(kind)}` : 'data.import.missing.kept')}
      </p>
    </>
  );
}

/** What taking things away does to the rest of the pack. */
const hintKind = (kind: FeatureKind) =>
  kind === 'seats' || kind === 'streets' || kind === 'grids' ? kind : 'other';

function Line({ kind, row }: { readonly kind: FeatureKind; readonly row: ListedFeature }) {
  const { id, position, fields } = row;
  const title = kind === 'seats' ? titleOf(row) : row.title;
  const name = (
    <>
      <FileText text={title} />
      {title !== id && <FileText class="import-note" text={id} />}
    </>
  );
  return (
    <li>
      {position ? (
        <button type="button" class="import-look" onClick={() => lookAtPoint(position, seatZoom)}>
          {name}
        </button>
      ) : (
        <p class="import-unplaced">{name}</p>
      )}
      {fields.length > 0 && (
        <ul class="import-note import-differs">
          {fields.map((change) => (
            <li key={change.field}>
              <Sentence text={changeWords(kind, change)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A seat that the district has is called as everywhere else, in the language of the page. */
function titleOf({ id, title }: ListedFeature): string {
  const known = featuresById.value.seat.get(id);
  return known ? seatTitle(known) : title;
}
