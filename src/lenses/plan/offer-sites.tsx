import { useState } from 'preact/hooks';
import { downloadOffers } from '../../actions/download-offers';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { type AppError, appError, messageOf } from '../../lib/app-error';
import type { Offer } from '../../model/offer/offer';
import { Button } from '../../ui/button';
import { scenarioErrorText } from './scenario/scenario-words';

type Outcome =
  | { readonly kind: 'idle' | 'busy' | 'nothing' }
  | { readonly kind: 'made'; readonly made: number; readonly known: number }
  | { readonly kind: 'elsewhere'; readonly offers: readonly Offer[] }
  | { readonly kind: 'failed'; readonly error: AppError };

interface OfferSitesProps {
  readonly label: string;
  readonly list: () => readonly Offer[] | Promise<readonly Offer[]>;
}

/**
 * Offers sites to whoever would donate a seat there. On a device of the street office they go into its
 * ledger, which is loaded only then; on any other it says so and gives them as a file for the office.
 */
export function OfferSites({ label, list }: OfferSitesProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const offer = async () => {
    setOutcome({ kind: 'busy' });
    setOutcome(await offerListed(list));
  };
  return (
    <>
      <Button disabled={outcome.kind === 'busy'} onClick={() => void offer()}>
        {label}
      </Button>
      <div class="offer-outcome" role="status">
        <OfferOutcome outcome={outcome} />
      </div>
    </>
  );
}

async function offerListed(list: OfferSitesProps['list']): Promise<Outcome> {
  try {
    const [offers, { offerSites }] = await Promise.all([list(), import('../../actions/offer-sites')]);
    if (offers.length === 0) return { kind: 'nothing' };
    const offered = await offerSites(offers);
    if (offered.ok) return { kind: 'made', ...offered.value };
    if (offered.error.code === 'not-the-office') return { kind: 'elsewhere', offers };
    return { kind: 'failed', error: offered.error };
  } catch (thrown) {
    return { kind: 'failed', error: appError('not-offered', messageOf(thrown)) };
  }
}

function OfferOutcome({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'busy':
      return <p>{t('plan.offers.busy')}</p>;
    case 'nothing':
      return <p>{t('plan.offers.nothing')}</p>;
    case 'made':
      return (
        <p>
          {t('plan.offers.made', { made: formatNumber(outcome.made), known: formatNumber(outcome.known) })}
        </p>
      );
    case 'elsewhere':
      return (
        <p>
          {t('plan.offers.elsewhere')}{' '}
          <Button look="quiet" onClick={() => downloadOffers(outcome.offers)}>
            {t('plan.offers.file', { count: formatNumber(outcome.offers.length) })}
          </Button>
        </p>
      );
    case 'failed':
      return <p>{scenarioErrorText(outcome.error)}</p>;
  }
}
