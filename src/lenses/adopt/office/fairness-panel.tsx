import { useEffect } from 'preact/hooks';
import { retryAnswer } from '../../../actions/retry-answer';
import type { AdoptionFairness } from '../../../analysis/adoption-fairness/data';
import { formatMetres, formatNumber, formatShare } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { adoptionFairness, isFairnessShown } from '../../../state/adoption-fairness';
import { walk } from '../../../state/parameters';
import { Disclosure } from '../../../ui/disclosure';
import { FailedAnswer } from '../../shared/failed-answer';
import { FairnessBars } from './fairness-bars';
import { FairnessTable } from './fairness-table';
import './fairness-panel.css';

/** Whether adoption goes where seats are needed, and whether it leaves the lanes behind. */
export function FairnessPanel() {
  useEffect(() => {
    isFairnessShown.value = true;
    return () => {
      isFairnessShown.value = false;
    };
  }, []);
  const found = adoptionFairness.value.value;
  if (adoptionFairness.error.value)
    return (
      <FailedAnswer
        sentence={t('adopt.office.fairness.failed')}
        retry={() => retryAnswer(adoptionFairness)}
      />
    );
  if (!found) return <p role="status">{t('adopt.office.loading')}</p>;
  return (
    <div class="fairness-panel">
      <p class="fairness-verdict" role="status">
        {verdictText(found)}
      </p>
      <FairnessBars found={found} />
      <p>{needText(found)}</p>
      <Disclosure summary={t('adopt.office.fairness.table')}>
        <FairnessTable grids={found.grids} />
      </Disclosure>
      <Disclosure summary={t('adopt.office.fairness.how')}>
        <p class="office-note">{t('adopt.office.fairness.method', { walk: formatMetres(walk.value) })}</p>
        {found.now.offStreet > 0 && (
          <p class="office-note">{t('adopt.office.fairness.off', { count: found.now.offStreet })}</p>
        )}
      </Disclosure>
    </div>
  );
}

/** Tenths: a single seat on the district's streets moves the figure by about as much. */
const tenths = (value: number | null) => formatNumber(value ?? 0, 1);

function verdictText({ growth, verdict }: AdoptionFairness): string {
  if (verdict === null) return t('adopt.office.fairness.no-streets');
  return t(`adopt.office.fairness.${verdict}`, {
    public: tenths(growth.publicStreets),
    lanes: tenths(growth.lanes),
  });
}

function needText({ baseline, now, streetInNeedierGrids, grids }: AdoptionFairness): string {
  if (now.inNeedierGrids === null) return t('adopt.office.fairness.nothing');
  return t('adopt.office.fairness.need', {
    share: formatShare(now.inNeedierGrids),
    before: baseline.inNeedierGrids === null ? t('common.unknown') : formatShare(baseline.inNeedierGrids),
    grids: formatNumber(grids.filter(({ isNeedier }) => isNeedier).length),
    street: streetInNeedierGrids === null ? t('common.unknown') : formatShare(streetInNeedierGrids),
  });
}
