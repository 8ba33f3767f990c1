import type { StreetSide } from '../../../../analysis/street-side/data';
import { formatMetres } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { isEqual } from '../../../../lib/is-equal';
import type { Seat } from '../../../../model/district';
import type { AuditChange } from '../../../../model/ledger/audit-vocabulary';
import { fieldOfSeat, type SeatEditField } from '../../../../model/ledger/seat-edit';
import type { EditDraft } from '../../../../state/data-edit';
import { windOf } from '../../../shared/wind-of';

export const tooLongText = (limit: number) => (length: number) => t('data.edit.long', { length, limit });

type Street = NonNullable<StreetSide['street']>;

const sideName = (bearing: number): string => t(`data.edit.wind.${windOf(bearing)}`);
const streetName = ({ name }: Street): string => (name ? localName(name) : t('data.edit.side.unnamed'));

/** Which street, which side of it, and how far from its centre line. */
export function sideSentence({ street }: StreetSide): string {
  if (!street) return t('data.edit.side.none');
  if (street.bearing === null) return t('data.edit.side.on', { street: streetName(street) });
  return t('data.edit.side', {
    street: streetName(street),
    side: sideName(street.bearing),
    distance: formatMetres(street.distance),
    footway: formatMetres(street.footway),
  });
}

export const hereText = (bearing: number): string => t('data.edit.side.here', { side: sideName(bearing) });
export const acrossText = (bearing: number): string =>
  t('data.edit.side.across', { side: sideName((bearing + 180) % 360) });

/** What would be recorded of a seat, field by field, as the record will tell it. */
export function draftChanges(
  seat: Seat,
  { edit, position, condition }: EditDraft,
  isNew: boolean,
): readonly AuditChange[] {
  const fields = Object.entries(edit).map(([field, after]) => ({
    field,
    before: isNew ? null : fieldOfSeat(seat, field as SeatEditField),
    after,
  }));
  return [
    ...(position ? [{ field: 'position', before: isNew ? null : seat.position, after: position }] : []),
    ...(condition ? [{ field: 'condition', before: seat.condition, after: condition }] : []),
    ...fields,
  ].filter(({ before, after }) => !isEqual(before, after)) as unknown as readonly AuditChange[];
}
