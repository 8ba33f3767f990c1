import { openFeature } from '../../../../actions/open-feature';
import { settleConflict } from '../../../../actions/settle-conflict';
import { conflictKinds, type SeatConflict } from '../../../../analysis/data-quality/data';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { groupBy } from '../../../../lib/group-by';
import { featuresById } from '../../../../state/district';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { seatTitle } from '../../../shared/seat-words';

/** As many rows of a kind as a person looks through; the count says how many there are. */
const mostRows = 50;

/** What contradicts itself or waits, a kind at a time: each seat opens its card, and a button leads to where it is settled. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly SeatConflict[] }) {
  const kinds = groupBy(conflicts, ({ kind }) => kind);
  if (conflicts.length === 0) return <p class="quality-note">{t('data.quality.conflicts.none')}</p>;
  return (
    <>
      {conflictKinds.map((kind) => {
        const own = kinds.get(kind);
        return (
          own && (
            <Expander key={kind} title={t(`data.quality.conflict.${kind}`)} aside={formatNumber(own.length)}>
              {() => (
                <ul class="quality-stakes">
                  {own.slice(0, mostRows).map(({ seatIds }) => (
                    <li key={seatIds.join()} class="quality-conflict">
                      <div>
                        {seatIds.map((id) => (
                          <SeatLink key={id} id={id} />
                        ))}
                      </div>
                      <Button
                        label={`${t(`data.quality.settle.${kind}`)}${t('common.sentence.separator')}${seatIds.join(' ')}`}
                        onClick={() => settleConflict({ kind, seatIds })}
                      >
                        {t(`data.quality.settle.${kind}`)}
                      </Button>
                    </li>
                  ))}
                  {own.length > mostRows && (
                    <li class="quality-note">
                      {t('data.quality.conflicts.more', { count: own.length - mostRows })}
                    </li>
                  )}
                </ul>
              )}
            </Expander>
          )
        );
      })}
    </>
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
