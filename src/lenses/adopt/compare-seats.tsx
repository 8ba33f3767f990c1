import type { ComponentChildren } from 'preact';
import { openFeature } from '../../actions/open-feature';
import { formatInstant, formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { refusalsAt } from '../../model/adoption/past-refusals';
import type { Seat } from '../../model/district';
import { seatAttributes } from '../../model/vocabulary';
import { type SeatAround, walksFromHome } from '../../state/adopt-around';
import { district, featuresById } from '../../state/district';
import { ledger, seatStandings } from '../../state/ledger';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { seatForm, seatTitle } from '../shared/seat-words';
import { whyText } from './adoption-words';
import { onFootText } from './foot-words';
import './compare-seats.css';

interface CompareSeatsProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Two or three seats side by side, a line a fact; what is not known stands as unknown. */
export function CompareSeats({ ids, onClose }: CompareSeatsProps) {
  const seats = ids.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  const rows: readonly (readonly [string, (seat: Seat) => ComponentChildren])[] = [
    [t('adopt.compare.form'), seatForm],
    [t('adopt.compare.places'), ({ places }) => t('adopt.places', { count: places })],
    ...seatAttributes.map(
      (attribute) =>
        [
          t(`attribute.${attribute}`),
          (seat: Seat) => t(`adopt.compare.knowledge.${seat[attribute]}`),
        ] as const,
    ),
    [t('adopt.compare.distance'), ({ id }) => wayText(walksFromHome.value.get(id))],
    [t('adopt.compare.status'), StatusCell],
    [t('adopt.compare.refused'), RefusalCell],
  ];
  return (
    <Dialog title={t('adopt.compare.title')} closeLabel={t('common.close')} onClose={onClose}>
      <div class="compare-seats">
        <table>
          <thead>
            <tr>
              <td />
              {seats.map((seat) => (
                <th key={seat.id} scope="col">
                  {seatTitle(seat)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {seats.map((seat) => (
                  <td key={seat.id}>{cell(seat)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <span class="visually-hidden">{t('adopt.compare.open')}</span>
              </th>
              {seats.map((seat) => (
                <td key={seat.id}>
                  <Button look="quiet" onClick={() => openFeature({ kind: 'seat', id: seat.id })}>
                    {t('adopt.compare.open')}
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

const wayText = (way: SeatAround | undefined): string => {
  if (!way) return t('common.unknown');
  return way.walk === null
    ? t('adopt.compare.straight', { distance: formatMetres(way.distance) })
    : onFootText(way.walk);
};

function StatusCell({ id }: Seat) {
  const standing = seatStandings.value.get(id);
  if (!standing) return t('common.unknown');
  const why = whyText(standing);
  return why
    ? `${t(`status.${standing.status}`)}${t('common.sentence.separator')}${why}`
    : t(`status.${standing.status}`);
}

function RefusalCell({ id }: Seat): string {
  const refusals = refusalsAt(ledger.value, id);
  const timezone = district.value?.info.timezone ?? 'UTC';
  if (refusals.length === 0) return t('adopt.compare.refused.none');
  return refusals
    .map(({ at, reason }) =>
      t('adopt.forms.refused', {
        day: formatInstant(at, timezone),
        reason: reason ?? t('adopt.forms.refused.unsaid'),
      }),
    )
    .join(' ');
}
