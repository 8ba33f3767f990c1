import { editSeat } from '../../../actions/edit-seat';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { placesLimit } from '../../../model/scenario/presets';
import {
  accessValues,
  conditions,
  knowledgeValues,
  type SeatAttribute,
  seatAttributes,
  seatForms,
} from '../../../model/vocabulary';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import './seat-edit-form.css';

const noForm = 'none';

/** What a seat is, field by field; each change is a step of its own. */
export function SeatEditForm({ seat }: { readonly seat: Seat }) {
  return (
    <div class="seat-edit-form">
      <Select
        label={t('plan.scenario.field.form')}
        value={seat.form ?? noForm}
        options={[
          ...seatForms.map((form) => ({ value: form, label: t(`form.${form}`) })),
          ...(seat.form ? [] : [{ value: noForm, label: t('plan.scenario.form.none') } as const]),
        ]}
        onChange={(form) => form !== noForm && editSeat(seat.id, { form })}
      />
      <NumberField
        label={t('plan.scenario.field.places')}
        value={seat.places}
        least={1}
        most={Math.max(placesLimit, seat.places)}
        onChange={(places) => places !== null && editSeat(seat.id, { places })}
      />
      <Select
        label={t('plan.scenario.field.condition')}
        value={seat.condition}
        options={conditions.map((value) => ({ value, label: t(`condition.${value}`) }))}
        onChange={(condition) => editSeat(seat.id, { condition })}
      />
      <Select
        label={t('plan.scenario.field.access')}
        value={seat.access}
        options={accessValues.map((value) => ({ value, label: t(`plan.scenario.access.${value}`) }))}
        onChange={(access) => editSeat(seat.id, { access })}
      />
      {seatAttributes.map((attribute) => (
        <AttributeSelect key={attribute} seat={seat} attribute={attribute} />
      ))}
    </div>
  );
}

/** Only a wheelchair space can be there "partly", unless the pack says so of something else. */
function AttributeSelect({ seat, attribute }: { readonly seat: Seat; readonly attribute: SeatAttribute }) {
  const value = seat[attribute];
  const offered = knowledgeValues.filter(
    (known) => known !== 'limited' || attribute === 'wheelchair' || value === 'limited',
  );
  return (
    <Select
      label={t(`plan.scenario.field.${attribute}`)}
      value={value}
      options={offered.map((known) => ({ value: known, label: t(`plan.scenario.knowledge.${known}`) }))}
      onChange={(known) => editSeat(seat.id, { [attribute]: known })}
    />
  );
}
