import { endFieldCheck, lookAtSeatToCheck } from '../../../../actions/start-field-check';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { checkedSeatId, legTo, seatsToCheck } from '../../../../state/field-check';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { seatTitle } from '../../../shared/seat-words';
import { legText } from './round-words';

/** What is left of the round, in its order; any of them can be next. */
export function RoundList() {
  const rest = seatsToCheck.value;
  return (
    <>
      {rest.length > 0 && (
        <Expander title={t('data.field-check.list')} aside={formatNumber(rest.length)}>
          {() => (
            <ol class="field-check-list">
              {rest.map((seat) => (
                <li key={seat.id}>
                  <button
                    type="button"
                    aria-current={seat.id === checkedSeatId.value ? 'true' : undefined}
                    onClick={() => lookAtSeatToCheck(seat.id)}
                  >
                    {seatTitle(seat)} <span class="field-check-id">{seat.id}</span>
                    <LegNote id={seat.id} />
                  </button>
                </li>
              ))}
            </ol>
          )}
        </Expander>
      )}
      <Button look="quiet" onClick={endFieldCheck}>
        {t('data.field-check.end')}
      </Button>
    </>
  );
}

function LegNote({ id }: { readonly id: string }) {
  const leg = legTo(id);
  return leg && <span class="field-check-leg">{legText(leg)}</span>;
}
