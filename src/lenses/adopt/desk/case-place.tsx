import { lookAtPoint } from '../../../actions/look-at';
import { formatDay, formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { refusalsAt, refusedPlaces } from '../../../model/adoption/past-refusals';
import type { DeskCase } from '../../../model/desk/desk-case';
import type { Seat } from '../../../model/district';
import { caseAlternatives, casePosition } from '../../../state/desk';
import { featuresById } from '../../../state/district';
import { ledger, seatStandings } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { SeatGlyph } from '../../shared/seat-glyph';
import { attributesByKnowledge, seatForm, seatTitle } from '../../shared/seat-words';
import { casePlace } from './desk-words';
import { instantDay } from './instant-day';
import './case-place.css';

/** The seat of a case, what could be taken instead, and what was refused here before. */
export function CasePlace({ deskCase }: { readonly deskCase: DeskCase }) {
  const seat = deskCase.seatId === null ? undefined : featuresById.value.seat.get(deskCase.seatId);
  return (
    <aside class="desk-case-place" aria-label={t('adopt.desk.place')}>
      <div class="case-seat">
        {seat && <SeatGlyph seat={seat} look="adopt" />}
        <div>
          <h2>
            {casePlace(deskCase)}{' '}
            {seat?.confidence === 'illustrative' && (
              <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
            )}
          </h2>
          {seat && <p class="case-seat-facts">{seatFacts(seat)}</p>}
        </div>
      </div>
      {deskCase.claims.length > 0 && <Alternatives isInstead={deskCase.seatId !== null} />}
      <Refusals deskCase={deskCase} />
    </aside>
  );
}

function seatFacts(seat: Seat): string {
  const { yes, no } = attributesByKnowledge(seat);
  return [
    seat.id,
    t('adopt.places', { count: seat.places }),
    ...(yes ? [t('adopt.desk.has', { attributes: yes })] : []),
    ...(no ? [t('adopt.desk.lacks', { attributes: no })] : []),
    ...(seat.checkDate ? [t('adopt.desk.checked', { day: formatDay(seat.checkDate) })] : []),
    ...(seat.condition === 'in-use' ? [] : [t(`condition.${seat.condition}`)]),
  ].join(t('common.sentence.separator'));
}

/** Free seats nearby under the numbers of the map; each can be looked at there. */
function Alternatives({ isInstead }: { readonly isInstead: boolean }) {
  const alternatives = caseAlternatives.value;
  // Nowhere in particular has nothing nearby.
  if (casePosition.value === null) return null;
  const title = t(isInstead ? 'adopt.desk.alternatives' : 'adopt.desk.alternatives.near');
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {alternatives === null && <p role="status">{t('adopt.desk.alternatives.looking')}</p>}
      {alternatives?.length === 0 && <p>{t('adopt.desk.alternatives.none')}</p>}
      <ol class="case-alternatives">
        {alternatives?.map(({ number, seatId, distance, isWalk }) => {
          const seat = featuresById.value.seat.get(seatId);
          return (
            seat && (
              <li key={seatId}>
                <button
                  type="button"
                  title={seatTitle(seat)}
                  onClick={() => lookAtPoint(seat.position, 18.5)}
                >
                  <span class="case-number">{number}</span>
                  <span class="case-alternative-name">
                    {[seatForm(seat), t('adopt.places', { count: seat.places })].join(
                      t('common.sentence.separator'),
                    )}
                  </span>
                  <span class="case-alternative-way">
                    {t(isWalk ? 'adopt.desk.walk' : 'adopt.desk.straight', {
                      distance: formatMetres(distance),
                    })}
                  </span>
                  <span>{t(`status.${seatStandings.value.get(seatId)?.status ?? 'available'}`)}</span>
                </button>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}

/** Earlier refusals of the same seat or offer, with their reasons and no names. */
function Refusals({ deskCase: { seatId, offer, claims } }: { readonly deskCase: DeskCase }) {
  const open = new Set(claims.map(({ pledge }) => pledge.id));
  const here =
    seatId === null
      ? refusedPlaces(ledger.value).filter(
          ({ pledge: { submission } }) =>
            offer && submission.target.kind === 'offer' && submission.target.offerId === offer.offer.id,
        )
      : refusalsAt(ledger.value, seatId);
  const refusals = here.filter(({ pledge }) => !open.has(pledge.id));
  if (refusals.length === 0) return null;
  return (
    <ul class="case-refusals" aria-label={t('adopt.desk.refusals')}>
      {refusals.map(({ pledge, at, reason }) => (
        <li key={pledge.id}>
          {reason
            ? t('adopt.desk.refusal', { day: formatDay(instantDay(at)), reason })
            : t('adopt.desk.refusal.unsaid', { day: formatDay(instantDay(at)) })}
        </li>
      ))}
    </ul>
  );
}
