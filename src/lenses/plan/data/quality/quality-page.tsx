import { useEffect, useState } from 'preact/hooks';
import { openLedger } from '../../../../actions/open-ledger';
import { openPlanPage } from '../../../../actions/open-plan-page';
import { retryAnswer } from '../../../../actions/retry-answer';
import type { DataQuality } from '../../../../analysis/data-quality/data';
import { formatNumber, formatShare } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { dataQuality, isQualityShown } from '../../../../state/data-quality';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Segments } from '../../../../ui/segments';
import { FailedAnswer } from '../../../shared/failed-answer';
import { DataPageFrame } from '../data-page-frame';
import { AreaTable } from './area-table';
import { ConflictList } from './conflict-list';
import { FieldBars } from './field-bars';
import { StakeList } from './stake-list';
import './quality-page.css';

/** How well the seats are known: complete, recent, consistent, and what depends on the rest. */
export function QualityPage() {
  useEffect(() => {
    void openLedger();
    isQualityShown.value = true;
    return () => {
      isQualityShown.value = false;
    };
  }, []);
  const found = dataQuality.value.value;
  return (
    <DataPageFrame title={t('data.quality.title')} answer={found ? answerText(found) : undefined}>
      {dataQuality.error.value && (
        <FailedAnswer sentence={t('data.quality.failed')} retry={() => retryAnswer(dataQuality)} />
      )}
      {!found && !dataQuality.error.value && <p role="status">{t('data.quality.loading')}</p>}
      {found && <QualityDetails found={found} />}
    </DataPageFrame>
  );
}

function QualityDetails({ found }: { readonly found: DataQuality }) {
  const [by, setBy] = useState<'grids' | 'neighbourhoods'>('grids');
  const { district, conflicts, neighbourhoods, grids } = found;
  return (
    <>
      <div class="quality-buttons">
        <Button look="main" onClick={() => openPlanPage('field-check')}>
          {t('data.quality.go-check')}
        </Button>
        <Button onClick={() => openPlanPage('edit')}>{t('data.quality.go-edit')}</Button>
      </div>
      {neighbourhoods.length > 0 && grids.length > 0 && (
        <Segments
          label={t('data.quality.by')}
          options={(['grids', 'neighbourhoods'] as const).map((value) => ({
            value,
            label: t(`data.quality.by.${value}`),
          }))}
          value={by}
          onChange={setBy}
        />
      )}
      <StakeList by={by} />
      <section class="quality-part">
        <h2>{t('data.quality.fields')}</h2>
        <FieldBars area={district} />
      </section>
      <section class="quality-part">
        <h2>{t('data.quality.conflicts')}</h2>
        <ConflictList conflicts={conflicts} />
      </section>
      {found[by].length > 0 && (
        <section class="quality-part">
          <h2>{t('data.quality.areas')}</h2>
          <AreaTable kind={by === 'grids' ? 'grid' : 'neighbourhood'} areas={found[by]} />
        </section>
      )}
      <Disclosure summary={t('data.quality.how')}>
        <p class="quality-note">{t('data.quality.method')}</p>
      </Disclosure>
    </>
  );
}

function answerText({ district, conflicts }: DataQuality): string {
  if (district.completeness === null) return t('data.quality.answer.none');
  return t('data.quality.answer', {
    count: district.seats,
    share: formatShare(district.completeness),
    old: formatNumber(district.outdated + district.neverChecked),
    conflicts: formatNumber(conflicts.reduce((sum, { count }) => sum + count, 0)),
  });
}
