import { useEffect, useRef } from 'preact/hooks';
import { lookAtFeature } from '../../../../actions/look-at';
import { lookAtSeatToCheck } from '../../../../actions/start-field-check';
import { formatDay } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { Seat } from '../../../../model/district';
import { textLimits } from '../../../../model/ledger/settings';
import { seatAttributes } from '../../../../model/vocabulary';
import { checkedSeat, legTo, seatsToCheck, seenAttributes, seenNote } from '../../../../state/field-check';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { Segments } from '../../../../ui/segments';
import { TextField } from '../../../../ui/text-field';
import { seatTitle } from '../../../shared/seat-words';
import { tooLongText } from '../edit/edit-words';
import { legText } from './round-words';
import { StandLine } from './stand-line';

/** The seat before which one stands: how far it is, what is known, and what there is to look at. */
export function CheckSeat() {
  const { value: seat } = checkedSeat;
  return seat ? <SeatBefore key={seat.id} seat={seat} /> : null;
}

function SeatBefore({ seat }: { readonly seat: Seat }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const rest = seatsToCheck.value;
  const next = rest[rest.findIndex(({ id }) => id === seat.id) + 1];
  return (
    <section class="field-check-seat" aria-labelledby="field-check-seat">
      <h2 id="field-check-seat" ref={heading} tabIndex={-1}>
        {seatTitle(seat)} <span class="field-check-id">{seat.id}</span>
      </h2>
      <StandLine seat={seat} />
      <p class="field-check-note">{knownText(seat)}</p>
      <SeenAttributes seat={seat} />
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

/** What nobody knows of it yet: a look answers it. And what no button says, such as that it stands elsewhere. */
function SeenAttributes({ seat }: { readonly seat: Seat }) {
  const unknown = seatAttributes.filter((name) => seat[name] === 'unknown');
  const aside = unknown.length > 0 ? t('data.field-check.unknown', { count: unknown.length }) : undefined;
  return (
    <Expander title={t('data.field-check.look')} aside={aside}>
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
          <TextField
            label={t('data.field-check.note')}
            hint={t('data.field-check.note.hint')}
            value={seenNote.value}
            limit={textLimits.note}
            tooLong={tooLongText(textLimits.note)}
            onChange={(text) => {
              seenNote.value = text;
            }}
          />
        </div>
      )}
    </Expander>
  );
}

/** The way from the stop before, and what was known of it. */
function knownText(seat: Seat): string {
  const checked = seat.checkDate
    ? t('data.field-check.checked', { day: formatDay(seat.checkDate) })
    : t('data.field-check.never');
  const leg = legTo(seat.id);
  return leg ? `${legText(leg)}${t('common.sentence.separator')}${checked}` : checked;
}
