import { fillIn, fillInCondition } from '../../../../actions/fill-in-edit';
import { t } from '../../../../i18n/translate';
import { checkOf } from '../../../../model/ledger/seat-edit';
import { textLimits } from '../../../../model/ledger/settings';
import {
  accessValues,
  type Condition,
  conditions,
  provisions,
  type SeatForm,
  seatAttributes,
  seatForms,
} from '../../../../model/vocabulary';
import { commonValue, draftSeats, editTarget } from '../../../../state/data-edit';
import { today } from '../../../../state/ledger';
import { DayField } from '../../../../ui/day-field';
import { Expander } from '../../../../ui/expander';
import { Select } from '../../../../ui/select';
import { Stepper } from '../../../../ui/stepper';
import { HoursField } from './hours-field';
import { KnowledgeField } from './knowledge-field';
import { NameField } from './name-field';
import { WordField } from './word-field';

/** Stands for "not all the same" in a list of choices: no value of a vocabulary. */
const several = 'several';
const noForm = 'none';

/** Places of one seat at most, as the ledger takes them. */
const placesLimit = 100;

/** Every field with the input that suits it; what is the same already is not filled in. */
export function EditFields() {
  return (
    <div class="edit-fields">
      {editTarget.value.kind === 'seats' && <ConditionSelect />}
      <DayField
        label={t('data.edit.seen')}
        value={dayOf(commonValue('checkDate'))}
        latest={today.value}
        onChange={(day) => fillIn({ checkDate: day || null })}
      />
      <div class="edit-pair">
        <Choice
          label={t('plan.scenario.field.form')}
          value={commonValue('form') === null ? noForm : commonValue('form')}
          options={[...seatForms, noForm]}
          word={(form) => (form === noForm ? t('plan.scenario.form.none') : t(`form.${form as SeatForm}`))}
          onChange={(form) => fillIn({ form: form === noForm ? null : (form as SeatForm) })}
        />
        <Choice
          label={t('plan.scenario.field.access')}
          value={commonValue('access')}
          options={accessValues}
          word={(access) => t(`plan.scenario.access.${access}`)}
          onChange={(access) => fillIn({ access })}
        />
      </div>
      <PlacesStepper />
      <fieldset class="edit-group">
        <legend>{t('data.edit.features')}</legend>
        {seatAttributes.map((attribute) => (
          <KnowledgeField key={attribute} attribute={attribute} />
        ))}
      </fieldset>
      <Expander title={t('data.edit.checks')}>
        {() => (
          <div class="edit-pair">
            {seatAttributes.map((attribute) => (
              <DayField
                key={attribute}
                label={t('data.edit.checked', { feature: t(`plan.scenario.field.${attribute}`) })}
                value={dayOf(commonValue(checkOf(attribute)))}
                latest={today.value}
                onChange={(day) => fillIn({ [checkOf(attribute)]: day || null })}
              />
            ))}
          </div>
        )}
      </Expander>
      <Expander title={t('data.edit.further')}>
        {() => (
          <div class="edit-fields">
            <HoursField />
            <WordField field="material" label={t('data.edit.material')} limit={textLimits.material} />
            <NameField field="street" label={t('data.edit.street')} limit={textLimits.street} />
            <NameField field="near" label={t('data.edit.near')} limit={textLimits.near} />
            <Choice
              label={t('data.edit.provision')}
              value={commonValue('provision')}
              options={provisions}
              word={(provision) => t(`provision.${provision}`)}
              onChange={(provision) => fillIn({ provision })}
            />
          </div>
        )}
      </Expander>
    </div>
  );
}

const dayOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: unknown;
  readonly options: readonly Value[];
  readonly word: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A list of choices; "not all the same" stands in it only while that is so. */
function Choice<Value extends string>({ label, value, options, word, onChange }: ChoiceProps<Value>) {
  const chosen = options.find((option) => option === value);
  return (
    <Select<Value | typeof several>
      label={label}
      value={chosen ?? several}
      options={[
        ...(chosen === undefined ? [{ value: several, label: t('data.edit.several') } as const] : []),
        ...options.map((option) => ({ value: option, label: word(option) })),
      ]}
      onChange={(next) => {
        const wanted = options.find((option) => option === next);
        if (wanted !== undefined) onChange(wanted);
      }}
    />
  );
}

/** Gone and temporarily closed are conditions of their own: a seat that is gone stays on record. */
function ConditionSelect() {
  const [first, ...others] = draftSeats.value;
  const isShared = others.every(({ condition }) => condition === first?.condition);
  return (
    <Choice<Condition>
      label={t('plan.scenario.field.condition')}
      value={isShared ? first?.condition : undefined}
      options={conditions}
      word={(condition) => t(`condition.${condition}`)}
      onChange={fillInCondition}
    />
  );
}

function PlacesStepper() {
  const common = commonValue('places');
  const value = typeof common === 'number' ? common : null;
  return (
    <Stepper
      label={t('plan.scenario.field.places')}
      value={value ?? 1}
      valueText={value === null ? t('data.edit.several') : t('data.edit.places', { count: value })}
      lessLabel={t('data.edit.places.less')}
      moreLabel={t('data.edit.places.more')}
      least={1}
      most={placesLimit}
      onChange={(places) => fillIn({ places })}
    />
  );
}
