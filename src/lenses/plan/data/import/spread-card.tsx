import { formatMetres, formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ImportReport } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import type { PlanDraft } from './use-plan-draft';

interface SpreadCardProps {
  readonly report: ImportReport;
  readonly isBusy: boolean;
  readonly onPlan: PlanDraft['change'];
}

/** Of a file that spans more than one district: what lies together, what lies far off, and the choice of all. */
export function SpreadCard({ report: { plan, spread }, isBusy, onPlan }: SpreadCardProps) {
  if (!spread) return null;
  const { near, of, width } = spread;
  const other = plan.outside === 'kept' ? 'left-out' : 'kept';
  return (
    <section class="import-finding">
      <p>
        {t(`data.import.spread.${plan.outside}`, {
          near: formatNumber(near),
          of: formatNumber(of),
          far: formatNumber(of - near),
          width: formatMetres(width),
        })}
      </p>
      <div class="import-buttons">
        <Button disabled={isBusy} onClick={() => onPlan({ ...plan, outside: other })}>
          {t(other === 'kept' ? 'data.import.spread.take-all' : 'data.import.spread.leave')}
        </Button>
      </div>
    </section>
  );
}
