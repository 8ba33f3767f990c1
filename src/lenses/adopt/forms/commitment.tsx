import { t } from '../../../i18n/translate';
import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';
import { ledger } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { Check } from '../../../ui/check';
import { Disclosure } from '../../../ui/disclosure';
import { commitmentTerms } from './commitment-terms';
import { NextSteps } from './next-steps';
import { useDraft } from './use-draft';
import { WhomToCall } from './whom-to-call';
import './commitment.css';

/** What one takes on, before the form, with where each term comes from; what happens next; and the tick. */
export function Commitment({ track }: { readonly track: PledgeTrack }) {
  const { draft, edit } = useDraft();
  const { settings } = ledger.value;
  const { noticeDays, repairDays } = settings;
  return (
    <section class="commitment" aria-labelledby="adopt-terms-title">
      <header>
        <h2 id="adopt-terms-title">{t(`adopt.forms.terms.${track}`)}</h2>
        <Badge title={t('adopt.terms.badge.title')}>{t('adopt.terms.badge')}</Badge>
      </header>
      <dl class="adopt-facts">
        {commitmentTerms(track, settings).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <WhomToCall />
      </dl>
      <Disclosure summary={t('adopt.forms.next')}>
        <NextSteps track={track} />
      </Disclosure>
      <Disclosure summary={t('adopt.terms.sources')}>
        <p>{t('adopt.forms.sources', { notice: noticeDays, repair: repairDays })}</p>
      </Disclosure>
      <Check checked={draft.hasAccepted} onChange={(hasAccepted) => edit({ hasAccepted })}>
        {t('adopt.terms.accept')}
      </Check>
    </section>
  );
}
