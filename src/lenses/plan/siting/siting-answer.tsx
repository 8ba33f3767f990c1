import { listSitingOffers } from '../../../actions/list-offers';
import { takeSites } from '../../../actions/take-sites';
import type { Siting } from '../../../analysis/siting/data';
import { formatMetres, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { OfferSites } from '../offer-sites';
import { ProofChart } from './proof-chart';
import { SiteList } from './site-list';
import { effectText, proofText } from './siting-words';
import { StepsChart } from './steps-chart';

/** The best set of sites so far: what it brings, how far from the best it can be, and what to do with it. */
export function SitingAnswer({ found }: { readonly found: Siting }) {
  const { candidates, unreached } = found;
  const missed = unreached.reduce((sum, { length }) => sum + length, 0);
  return (
    <section class="siting-answer">
      <p class="siting-effect" aria-live="polite">
        {effectText(found)} <strong>{proofText(found)}</strong>
      </p>
      <div class="siting-charts">
        <StepsChart found={found} />
        <ProofChart found={found} />
      </div>
      {found.ended !== null && found.sites.length > 0 && (
        <div class="siting-actions">
          <Button look="main" onClick={() => takeSites()}>
            {t('plan.siting.take', { count: formatNumber(found.sites.length) })}
          </Button>
          <OfferSites
            label={t('plan.offers.sites', { count: formatNumber(found.sites.length) })}
            list={listSitingOffers}
          />
        </div>
      )}
      <SiteList found={found} />
      {missed > 0 && (
        <p class="siting-note">{t('plan.siting.unreached', { length: formatMetres(missed) })}</p>
      )}
      <Disclosure summary={t('plan.how')}>
        <p>
          {t('plan.siting.how', {
            considered: formatNumber(candidates.considered),
            allowed: formatNumber(candidates.allowed),
          })}
        </p>
        <p>{t('plan.siting.how.proof')}</p>
      </Disclosure>
    </section>
  );
}
