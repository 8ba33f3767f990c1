import { openFeature } from '../../../../actions/open-feature';
import { settleConflict } from '../../../../actions/settle-conflict';
import type { ConflictKind, ConflictsOfKind, SeatConflict } from '../../../../analysis/data-quality/data';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { seatTitle } from '../../../shared/seat-words';

/** What contradicts itself or waits, a kind at a time: each seat opens its card, and a button leads to where it is settled. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly ConflictsOfKind[] }) {
  if (conflicts.length === 0) return <p class="quality-note">{t('data.quality.conflicts.none')}</p>;
  return (
    <>
      {conflicts.map(({ kind, count, first }) => (
        <Expander key={kind} title={t(`data.quality.conflict.${kind}`)} aside={formatNumber(count)}>
          {() => (
            <ul class="quality-stakes">
              {first.map((conflict) => (
                <ConflictRow key={conflict.seatIds.join()} kind={kind} conflict={conflict} />
              ))}
              {count > first.length && (
                <li class="quality-note">
                  {t('data.quality.conflicts.more', { count: count - first.length })}
                </li>
              )}
            </ul>
          )}
        </Expander>
      ))}
    </>
  );
}

interface ConflictRowProps {
  readonly kind: ConflictKind;
  readonly conflict: SeatConflict;
}

function ConflictRow({ kind, conflict: { seatIds, seats } }: ConflictRowProps) {
  const settle = t(`data.quality.settle.${kind}`);
  return (
    <li class="quality-conflict">
      <div>
        {seatIds.map((id) => (
          <SeatLink key={id} id={id} />
        ))}
        {seats > seatIds.length && (
          <p class="quality-note">{t('data.quality.conflicts.seats', { count: seats })}</p>
        )}
      </div>
      <Button
        label={`${settle}${t('common.sentence.separator')}${seatIds.join(' ')}`}
        onClick={() => settleConflict(kind, seatIds)}
      >
        {settle}
      </Button>
    </li>
  );
}

function SeatLink({ id }: { readonly id: string }) {
  const seat = featuresById.value.seat.get(id);
  return (
    <button type="button" class="quality-link" onClick={() => openFeature({ kind: 'seat', id })}>
      {seat ? `${seatTitle(seat)} ${id}` : id}
    </button>
  );
}
