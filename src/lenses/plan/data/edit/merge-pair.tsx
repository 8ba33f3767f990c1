import { useState } from 'preact/hooks';
import { chooseEdited } from '../../../../actions/choose-edited';
import { giveCommand } from '../../../../actions/give-command';
import { t } from '../../../../i18n/translate';
import type { Seat } from '../../../../model/district';
import { editedSeats } from '../../../../state/data-edit';
import { Button } from '../../../../ui/button';
import { errorText } from '../../../shared/ledger/error-text';
import { seatSpot } from '../../../shared/seat-words';
import { ReasonField } from './reason-field';

/** Two seats that are one: which of them stands for both from here on. */
export function MergePair() {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const merge = async (kept: Seat, other: Seat) => {
    if (!reason.trim()) return setProblem(t('data.edit.reason.missing'));
    const given = await giveCommand('office', {
      type: 'merge-seat',
      seatId: other.id,
      into: kept.id,
      reason: reason.trim(),
    });
    setProblem(given.ok ? null : errorText(given.error));
    if (given.ok) chooseEdited([kept.id]);
  };
  const [first, second] = editedSeats.value;
  if (!first || !second) return null;
  return (
    <section class="edit-record" aria-labelledby="edit-merge-title">
      <h3 id="edit-merge-title">{t('data.edit.merge')}</h3>
      <p class="edit-note">{t('data.edit.merge.note')}</p>
      <ReasonField reason={reason} onChange={setReason} />
      {problem && <p role="alert">{problem}</p>}
      <div class="edit-row">
        <Button onClick={() => void merge(first, second)}>
          {t('data.edit.merge.keep', { seat: nameOf(first) })}
        </Button>
        <Button onClick={() => void merge(second, first)}>
          {t('data.edit.merge.keep', { seat: nameOf(second) })}
        </Button>
      </div>
    </section>
  );
}

/** Two seats that are one often bear one name: the number tells them apart. */
const nameOf = (seat: Seat): string =>
  seatSpot(seat) === seat.id ? seat.id : t('data.edit.named', { name: seatSpot(seat), id: seat.id });
