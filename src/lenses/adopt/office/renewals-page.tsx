import { useState } from 'preact/hooks';
import { decideTerm, type TermDecision } from '../../../actions/decide-term';
import { formatDay, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { listAdoptions } from '../../../model/adoption/list-adoptions';
import { type DueTerm, listRenewals, renewalStages } from '../../../model/adoption/list-renewals';
import { addDays, termFrom } from '../../../model/adoption/terms';
import { district } from '../../../state/district';
import { ledger, seatStandings, today } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { ActionForm } from './action-form';
import { keeperName } from './keeper-name';
import { OfficePage } from './office-page';
import { SeatTitleButton } from './seat-title-button';

/** Terms that end soon or are over, of the ledger and of the pack. */
export function RenewalsPage() {
  const [done, setDone] = useState<string | null>(null);
  const { settings } = ledger.value;
  const terms = listRenewals(listAdoptions(district.value?.seats ?? [], ledger.value), settings, today.value);
  const [due, grace, over] = renewalStages.map(
    (stage) => terms.filter((term) => term.stage === stage).length,
  );
  const answer =
    terms.length === 0
      ? t('adopt.office.renewals.none', { days: settings.renewalWindowDays })
      : t('adopt.office.renewals.answer', {
          days: settings.renewalWindowDays,
          grace: settings.graceDays,
          due: formatNumber(due ?? 0),
          inGrace: formatNumber(grace ?? 0),
          over: formatNumber(over ?? 0),
        });
  return (
    <OfficePage page="renewals" answer={answer} done={done}>
      <p class="office-note">{t('adopt.office.renewals.first')}</p>
      <ul class="office-list" aria-label={t('adopt.office.renewals')}>
        {terms.map((term) => (
          <TermRow key={term.adoption.id} term={term} onDone={setDone} />
        ))}
      </ul>
    </OfficePage>
  );
}

interface TermRowProps {
  readonly term: DueTerm;
  readonly onDone: (sentence: string) => void;
}

function TermRow({ term, onDone }: TermRowProps) {
  const { adoption, end, daysLeft, stage } = term;
  const { settings, pledges } = ledger.value;
  const pledge = adoption.pledgeId === null ? undefined : pledges.get(adoption.pledgeId);
  const keeper = keeperName(adoption.keeper, adoption.home);
  const years = pledge?.submission.termYears ?? settings.termYears;
  const next = formatDay(termFrom(addDays(end, 1), years).end);
  const waiting = seatStandings.value.get(adoption.seatId ?? '')?.pledges.length ?? 0;
  const decide = (decision: TermDecision) => (reason: string | null) =>
    decideTerm(adoption, decision, reason);
  return (
    <li data-stage={stage}>
      <div class="office-row-head">
        <strong>{keeper}</strong>
        <span>
          <Badge>{t(`adopt.office.stage.${stage}`)}</Badge>{' '}
          {adoption.isIllustrative && (
            <Badge title={t('adopt.office.sample.title')}>{t('adopt.office.sample')}</Badge>
          )}
        </span>
      </div>
      {adoption.seatId && <SeatTitleButton seatId={adoption.seatId} />}
      <p>{termText(daysLeft, formatDay(end))}</p>
      {pledge === undefined && <p class="office-row-fact">{t('adopt.office.renewals.from-pack')}</p>}
      {pledge?.request && <p class="office-row-fact">{t(`adopt.office.asked.${pledge.request.request}`)}</p>}
      {waiting > 0 && <p class="office-row-fact">{t('adopt.office.renewals.waiting', { count: waiting })}</p>}
      <div class="office-row-actions">
        <ActionForm
          label={t('adopt.office.renew')}
          question={t('adopt.office.renew.question', { keeper, day: next })}
          confirm={t('adopt.office.renew.confirm')}
          reason="optional"
          act={decide('renew')}
          onDone={() => onDone(t('adopt.office.renew.done', { keeper, day: next }))}
        />
        {stage === 'over' && (
          <ActionForm
            label={t('adopt.office.lapse')}
            question={t('adopt.office.lapse.question', { keeper })}
            confirm={t('adopt.office.lapse.confirm')}
            reason="optional"
            act={decide('lapse')}
            onDone={() => onDone(t('adopt.office.lapse.done', { keeper }))}
          />
        )}
        <ActionForm
          label={t('adopt.office.end')}
          question={t('adopt.office.end.question', { keeper })}
          confirm={t('adopt.office.end.confirm')}
          reason="required"
          look="quiet"
          act={decide('end')}
          onDone={() => onDone(t('adopt.office.end.done', { keeper }))}
        />
      </div>
    </li>
  );
}

function termText(daysLeft: number, day: string): string {
  if (daysLeft === 0) return t('adopt.office.term.today', { day });
  return daysLeft > 0
    ? t('adopt.office.term.left', { day, count: daysLeft })
    : t('adopt.office.term.past', { day, count: -daysLeft });
}
