import { useEffect, useState } from 'preact/hooks';
import { importOffers } from '../../../actions/import-offers';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { offerStates } from '../../../model/ledger/pledge-vocabulary';
import { ledger } from '../../../state/ledger';
import { areOffersShown, deskOffers, pointedOffer } from '../../../state/offer-list';
import { FileButton } from '../../../ui/file-button';
import { OfferFilters } from './offer-filters';
import { OfferRow } from './offer-row';
import { officeErrorText } from './office-error-text';
import { OfficePage } from './office-page';

/** Places for a new seat that are offered, and what became of each. */
export function OffersPage() {
  const [done, setDone] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    areOffersShown.value = true;
    return () => {
      areOffersShown.value = false;
      pointedOffer.value = null;
    };
  }, []);
  const all = [...ledger.value.offers.values()];
  const listed = deskOffers.value;
  const counts = Object.fromEntries(
    offerStates.map((state) => [state, formatNumber(all.filter((offer) => offer.state === state).length)]),
  );
  const takeFile = async (file: File) => {
    const taken = await importOffers(file);
    setError(taken.ok ? null : taken.error);
    setDone(
      taken.ok
        ? t('adopt.office.offers.imported', { count: taken.value.made, known: taken.value.known })
        : null,
    );
  };
  return (
    <OfficePage
      page="offers"
      answer={all.length === 0 ? t('adopt.office.offers.none') : t('adopt.office.offers.answer', counts)}
      done={done}
    >
      {error && <p role="alert">{officeErrorText(error)}</p>}
      {all.length > 0 && <OfferFilters offers={all} />}
      {all.length > 0 && listed.length === 0 && <p>{t('adopt.office.offers.filtered')}</p>}
      <ol class="office-list" aria-label={t('adopt.office.offers')}>
        {listed.map((record, index) => (
          <OfferRow key={record.offer.id} record={record} number={index + 1} onDone={setDone} />
        ))}
      </ol>
      <p class="office-note">{t('adopt.office.offers.note')}</p>
      <div class="office-buttons">
        <FileButton
          label={t('adopt.office.offers.import')}
          accept=".json,application/json"
          onChoose={(file) => void takeFile(file)}
        />
      </div>
    </OfficePage>
  );
}
