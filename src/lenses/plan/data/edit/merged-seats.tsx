import { useState } from 'preact/hooks';
import { giveCommand } from '../../../../actions/give-command';
import { t } from '../../../../i18n/translate';
import type { Seat } from '../../../../model/district';
import { findSeat } from '../../../../model/ledger/find-seat';
import { mergedInto } from '../../../../model/ledger/merged-seats';
import { register } from '../../../../state/ledger';
import { Button } from '../../../../ui/button';
import { errorText } from '../../../shared/ledger/error-text';
import { seatSpot } from '../../../shared/seat-words';

/** The seats that this one stands for, each with its number and the way to have it back. */
export function MergedSeats({ seat }: { readonly seat: Seat }) {
  const [problem, setProblem] = useState<string | null>(null);
  const ids = mergedInto(register.value.ledger, seat.id);
  if (ids.length === 0) return null;
  const split = async (seatId: string) => {
    const given = await giveCommand('office', {
      type: 'split-seat',
      seatId,
      reason: t('data.edit.split.reason'),
    });
    setProblem(given.ok ? null : errorText(given.error));
  };
  return (
    <section aria-labelledby="edit-merged-title">
      <h3 id="edit-merged-title">{t('data.edit.merged')}</h3>
      <ul class="edit-list">
        {ids.map((id) => {
          const merged = findSeat(register.value, id);
          return (
            <li key={id} class="edit-row">
              <span>{merged ? t('data.edit.named', { name: seatSpot(merged), id }) : id}</span>
              <Button look="quiet" onClick={() => void split(id)}>
                {t('data.edit.split')}
              </Button>
            </li>
          );
        })}
      </ul>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
