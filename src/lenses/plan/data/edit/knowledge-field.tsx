import { fillIn } from '../../../../actions/fill-in-edit';
import { formatDay } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { checkOf } from '../../../../model/ledger/seat-edit';
import { type Knowledge, knowledgeValues, type SeatAttribute } from '../../../../model/vocabulary';
import { commonValue } from '../../../../state/data-edit';
import { today } from '../../../../state/ledger';
import { Segments } from '../../../../ui/segments';

/**
 * Yes, no, partly or not known, and the day on which that was looked at: an attribute's date is not the
 * seat's. Who fills in what they know has looked today, unless they say otherwise.
 */
export function KnowledgeField({ attribute }: { readonly attribute: SeatAttribute }) {
  const name = t(`plan.scenario.field.${attribute}`);
  const value = knowledgeValues.find((known) => known === commonValue(attribute)) ?? null;
  const choose = (known: Knowledge) =>
    fillIn({ [attribute]: known, [checkOf(attribute)]: known === 'unknown' ? null : today.value });
  return (
    <div class="edit-knowledge">
      <span class="edit-knowledge-name">
        <span aria-hidden="true">{name}</span>
        <span class="edit-note">{checkedText(commonValue(checkOf(attribute)))}</span>
      </span>
      <Segments
        label={name}
        value={value}
        options={knowledgeValues.map((known) => ({
          value: known,
          label: t(`plan.scenario.knowledge.${known}`),
        }))}
        onChange={choose}
      />
    </div>
  );
}

function checkedText(day: unknown): string {
  if (day === undefined) return t('data.edit.several');
  return typeof day === 'string'
    ? t('data.edit.checked.on', { day: formatDay(day) })
    : t('data.edit.checked.never');
}
