import { useEffect } from 'preact/hooks';
import { moveAdoption } from '../../../actions/move-adoption';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { displaced, isBoardShown, placedAdoptions } from '../../../state/adoption-board';
import { seatBefore } from '../../../state/baseline';
import { featuresById } from '../../../state/district';
import { seatTitle } from '../../shared/seat-words';
import { ActionForm } from './action-form';
import { pledgeName } from './keeper-name';
import { SeatTitleButton } from './seat-title-button';

interface DisplacedProps {
  readonly onDone: (sentence: string) => void;
}

/** Adoptions whose seat is gone or in no list any more, each with the free seats nearest to where it was. */
export function DisplacedList({ onDone }: DisplacedProps) {
  useEffect(() => {
    isBoardShown.value = true;
    return () => {
      isBoardShown.value = false;
    };
  }, []);
  const pledges = displaced.value;
  if (pledges.length === 0) return null;
  return (
    <section aria-labelledby="displaced">
      <h3 id="displaced">{t('adopt.office.displaced')}</h3>
      <p>{t('adopt.office.displaced.answer', { count: pledges.length })}</p>
      <ul class="office-list">
        {pledges.map((pledge) => (
          <DisplacedRow key={pledge.id} pledge={pledge} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function DisplacedRow({ pledge, onDone }: DisplacedProps & { readonly pledge: Pledge }) {
  const { submission, state } = pledge;
  const name = pledgeName(pledge);
  const seatId = submission.target.kind === 'seat' ? submission.target.seatId : '';
  const before = seatBefore(seatId);
  const nearest = placedAdoptions.value.value?.get(pledge.id)?.nearestFree ?? [];
  return (
    <li>
      <div class="office-row-head">
        <strong>{name}</strong>
        <span class="office-row-fact">{t(`adopt.state.${state}`)}</span>
      </div>
      <p class="office-row-fact">
        {t('adopt.office.displaced.seat', { seat: before ? seatTitle(before) : seatId })}
      </p>
      {nearest.length === 0 && <p>{t('adopt.office.displaced.none')}</p>}
      {nearest.map(({ id, distance }, index) => {
        const seat = featuresById.value.seat.get(id);
        const title = seat ? seatTitle(seat) : id;
        return (
          <div key={id} class="displaced-offer" data-first={index === 0}>
            <SeatTitleButton seatId={id} />
            <span class="office-row-fact">{formatMetres(distance)}</span>
            <ActionForm
              label={t('adopt.office.displaced.move')}
              question={t('adopt.office.displaced.question', { name, seat: title })}
              confirm={t('adopt.office.displaced.confirm')}
              reason="required"
              firstReason={t('adopt.office.displaced.reason')}
              look={index === 0 ? 'plain' : 'quiet'}
              act={(reason) => moveAdoption(pledge, id, reason)}
              onDone={() => onDone(t('adopt.office.displaced.done', { name, seat: title }))}
            />
          </div>
        );
      })}
    </li>
  );
}
