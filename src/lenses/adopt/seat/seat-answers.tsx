import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/translate';
import type { SeatStanding } from '../../../model/adoption/seat-status';
import type { Seat } from '../../../model/district';
import { ledger } from '../../../state/ledger';
import { SeatKnowledge } from '../../shared/seat-knowledge';
import { keeperText, sitText } from './seat-page-words';

interface SeatAnswersProps {
  readonly seat: Seat;
  readonly standing: SeatStanding;
}

/** What someone asks who stands before it, in that order: may I sit, who keeps it, what if it is broken. */
export function SeatAnswers({ seat, standing }: SeatAnswersProps) {
  const { repairDays } = ledger.value.settings;
  return (
    <dl class="adopt-facts seat-answers">
      <Answer question={t('adopt.seat.sit')}>{sitText(seat)}</Answer>
      <Answer question={t('adopt.seat.keeper')}>{keeperText(standing)}</Answer>
      <Answer question={t('adopt.seat.broken')}>
        {t('adopt.seat.broken.text', { days: repairDays })}{' '}
        {t(standing.keeper ? 'adopt.seat.broken.keeper' : 'adopt.seat.broken.nobody')}
      </Answer>
      <Answer question={t('adopt.seat.has')}>
        <SeatKnowledge seat={seat} />
      </Answer>
      <Answer question={t('adopt.seat.provision')}>{t(`provision.${seat.provision}`)}</Answer>
    </dl>
  );
}

function Answer({ question, children }: { readonly question: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}
