import { editDraft } from '../../actions/edit-draft';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { adoptionSettings } from '../../model/ledger/settings';
import { pledgeDraft } from '../../state/pledge-draft';
import { Badge } from '../../ui/badge';
import { Check } from '../../ui/check';
import { Disclosure } from '../../ui/disclosure';
import './commitment.css';

/** What one takes on, before the form, with where each term comes from; and the tick. */
export function Commitment() {
  const { termYears, renewalWindowDays, plaqueNames, plaqueNameLength, answerDays } = adoptionSettings;
  const { wuhuSeatYuan, ukSeatPounds, ukTermYears } = adoptionSettings;
  const [low, high] = ukSeatPounds;
  const terms = [
    [t('adopt.terms.term'), t('adopt.terms.term.text', { years: termYears, days: renewalWindowDays })],
    [t('adopt.terms.care'), t('adopt.terms.care.text')],
    [t('adopt.terms.open'), t('adopt.terms.open.text')],
    [
      t('adopt.terms.plaque'),
      t('adopt.terms.plaque.text', { names: plaqueNames, letters: plaqueNameLength }),
    ],
    [
      t('adopt.terms.cost'),
      t('adopt.terms.cost.text', {
        yuan: formatNumber(wuhuSeatYuan),
        low: formatNumber(low),
        high: formatNumber(high),
        years: ukTermYears,
      }),
    ],
    [t('adopt.terms.answer'), t('adopt.terms.answer.text', { days: answerDays })],
    [t('adopt.terms.leave'), t('adopt.terms.leave.text')],
  ] as const;
  return (
    <section class="commitment" aria-labelledby="adopt-terms-title">
      <header>
        <h2 id="adopt-terms-title">{t('adopt.terms')}</h2>
        <Badge title={t('adopt.terms.badge.title')}>{t('adopt.terms.badge')}</Badge>
      </header>
      <dl class="adopt-facts">
        {terms.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={t('adopt.terms.sources')}>
        <p>{t('adopt.terms.sources.text')}</p>
      </Disclosure>
      <Check
        checked={pledgeDraft.value.hasAccepted}
        onChange={(hasAccepted) => void editDraft({ hasAccepted })}
      >
        {t('adopt.terms.accept')}
      </Check>
    </section>
  );
}
