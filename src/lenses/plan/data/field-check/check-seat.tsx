import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAtFeature } from '../../../../actions/look-at';
import { recordFieldCheck } from '../../../../actions/record-field-check';
import { lookAtSeatToCheck } from '../../../../actions/start-field-check';
import { formatDay, formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { straightDistance } from '../../../../lib/straight-distance';
import type { Seat } from '../../../../model/district';
import { type SurveyResult, surveyResults } from '../../../../model/ledger/survey-vocabulary';
import { seatAttributes } from '../../../../model/vocabulary';
import { featuresById } from '../../../../state/district';
import { checkedSeatId, seatsToCheck, seenAttributes } from '../../../../state/field-check';
import { position } from '../../../../state/position';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { Segments } from '../../../../ui/segments';
import { errorText } from '../../../shared/ledger/error-text';
import { seatTitle } from '../../../shared/seat-words';

/** The seat before which one stands, and what one finds: a press each. */
export function CheckSeat() {
  const id = checkedSeatId.value ?? seatsToCheck.value[0]?.id ?? null;
  const seat = id === null ? undefined : featuresById.value.seat.get(id);
  return seat ? <SeatBefore key={seat.id} seat={seat} /> : null;
}

function SeatBefore({ seat }: { readonly seat: Seat }) {
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const record = async (result: SurveyResult) => {
    if (isBusy) return;
    setBusy(true);
    const given = await recordFieldCheck(seat.id, result);
    setBusy(false);
    setError(given.ok ? null : given.error);
  };
  const rest = seatsToCheck.value;
  const next = rest[rest.findIndex(({ id }) => id === seat.id) + 1];
  return (
    <section class="field-check-seat" aria-labelledby="field-check-seat">
      <h2 id="field-check-seat" ref={heading} tabIndex={-1}>
        {seatTitle(seat)} <span class="field-check-id">{seat.id}</span>
      </h2>
      <p class="field-check-note">{knownText(seat)}</p>
      <SeenAttributes seat={seat} />
      {error && <p role="alert">{errorText(error)}</p>}
      <div class="field-check-results">
        {surveyResults.map((result) => (
          <Button
            key={result}
            look={result === 'still-here' ? 'main' : 'plain'}
            onClick={() => void record(result)}
          >
            {t(`data.field-check.result.${result}`)}
          </Button>
        ))}
      </div>
      <div class="field-check-row">
        {next && (
          <Button look="quiet" onClick={() => lookAtSeatToCheck(next.id)}>
            {t('data.field-check.skip')}
          </Button>
        )}
        <Button look="quiet" onClick={() => lookAtFeature({ kind: 'seat', id: seat.id })}>
          {t('data.field-check.show')}
        </Button>
      </div>
    </section>
  );
}

/** What nobody knows of it yet: a look answers it. What is known already is one step away. */
function SeenAttributes({ seat }: { readonly seat: Seat }) {
  const unknown = seatAttributes.filter((name) => seat[name] === 'unknown');
  if (unknown.length === 0) return null;
  return (
    <Expander
      title={t('data.field-check.look')}
      aside={t('data.field-check.unknown', { count: unknown.length })}
    >
      {() => (
        <div class="field-check-seen">
          {unknown.map((name) => (
            <div key={name} class="field-check-attribute">
              <span aria-hidden="true">{t(`attribute.${name}`)}</span>
              <Segments
                label={t(`attribute.${name}`)}
                options={(['yes', 'limited', 'no', 'unknown'] as const).map((value) => ({
                  value,
                  label: t(`data.field-check.knowledge.${value}`),
                }))}
                value={seenAttributes.value[name] ?? 'unknown'}
                onChange={(value) => {
                  const { [name]: _, ...others } = seenAttributes.value;
                  seenAttributes.value = value === 'unknown' ? others : { ...others, [name]: value };
                }}
              />
            </div>
          ))}
        </div>
      )}
    </Expander>
  );
}

function knownText(seat: Seat): string {
  const checked = seat.checkDate
    ? t('data.field-check.checked', { day: formatDay(seat.checkDate) })
    : t('data.field-check.never');
  const here = position.value;
  if (!here) return checked;
  const distance = formatMetres(straightDistance(here.at, seat.position));
  return `${t('data.field-check.away', { distance })}${t('common.sentence.separator')}${checked}`;
}
