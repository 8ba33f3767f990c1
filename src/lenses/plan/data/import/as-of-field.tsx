import { t } from '../../../../i18n/translate';
import type { ImportReport } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { DayField } from '../../../../ui/day-field';
import type { PlanDraft } from './use-plan-draft';

interface AsOfFieldProps {
  readonly report: ImportReport;
  readonly onPlan: PlanDraft['change'];
}

/** Of which day the data are, what says so, and the person's own word for it. */
export function AsOfField({ report: { plan, asOf }, onPlan }: AsOfFieldProps) {
  const basis = plan.asOf === null ? asOf.basis : 'stated';
  return (
    <div class="import-as-of">
      <DayField
        label={t('data.import.as-of')}
        value={plan.asOf ?? asOf.day}
        onChange={(day) => onPlan({ ...plan, asOf: day === '' ? null : day })}
      />
      <p class="import-note">{t(`data.import.as-of.${basis}`)}</p>
      <p class="import-note">{t('data.import.as-of.hint')}</p>
      {plan.asOf !== null && (
        <Button look="quiet" onClick={() => onPlan({ ...plan, asOf: null })}>
          {t('data.import.as-of.found')}
        </Button>
      )}
    </div>
  );
}
