import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { Expander } from '../../../ui/expander';
import { ReportBox } from '../say/report-box';
import { CareForm } from './care-form';
import { CareLog, careOf } from './care-log';

/** The care log of a kept seat: noting, what was noted, and the way to report a fault. */
export function CareSection({ seatId }: { readonly seatId: string }) {
  const count = careOf(seatId).length;
  const seat = featuresById.value.seat.get(seatId);
  return (
    <Expander title={t('adopt.mine.care')} aside={t('adopt.mine.care.entries', { count })}>
      {() => (
        <>
          <CareForm seatId={seatId} />
          <CareLog seatId={seatId} />
          {seat && <ReportBox seat={seat} />}
        </>
      )}
    </Expander>
  );
}
