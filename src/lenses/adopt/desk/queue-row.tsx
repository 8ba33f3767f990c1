import { hoverFeature } from '../../../actions/hover-feature';
import { openDeskCase } from '../../../actions/open-desk-case';
import { t } from '../../../i18n/translate';
import type { WaitingCase } from '../../../model/desk/desk-case';
import { featuresById } from '../../../state/district';
import { ledgerInstant } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { SeatGlyph } from '../../shared/seat-glyph';
import { ageText, casePlace, caseWho, dueText } from './desk-words';

/** One case: who, where, what is owed and by when, how long it has waited. It opens the case. */
export function QueueRow({ deskCase }: { readonly deskCase: WaitingCase }) {
  const { id, seatId, claims, due, overdueDays } = deskCase;
  const seat = seatId === null ? undefined : featuresById.value.seat.get(seatId);
  const hover = (isOver: boolean) => seat && hoverFeature(isOver ? { kind: 'seat', id: seat.id } : null);
  return (
    <li class="queue-row" data-overdue={overdueDays > 0}>
      <button
        type="button"
        data-case={id}
        onClick={() => openDeskCase(id)}
        onPointerEnter={() => hover(true)}
        onPointerLeave={() => hover(false)}
        onFocus={() => hover(true)}
        onBlur={() => hover(false)}
      >
        <span class="queue-row-sign">{seat && <SeatGlyph seat={seat} look="adopt" />}</span>
        <span class="queue-row-body">
          <strong>{caseWho(deskCase)}</strong>
          <span class="queue-row-place">
            {casePlace(deskCase)}
            {trackText(deskCase)}
          </span>
          <span class="queue-row-due">{dueText(deskCase)}</span>
          <span class="queue-row-badges">
            {claims.length > 1 && <Badge>{t('adopt.desk.claims', { count: claims.length })}</Badge>}
            {overdueDays > 0 && (
              <span class="queue-row-overdue">{t('adopt.desk.overdue', { count: overdueDays })}</span>
            )}
            {claims.some(({ hasOddClock }) => hasOddClock) && (
              <Badge title={t('adopt.desk.clock.why')}>{t('adopt.desk.clock')}</Badge>
            )}
          </span>
        </span>
        <span class="queue-row-age">{ageText(ledgerInstant.value - due.since)}</span>
      </button>
    </li>
  );
}

/** The ways of the claims, each once. */
function trackText({ claims }: WaitingCase): string {
  const tracks = [...new Set(claims.map(({ pledge }) => pledge.submission.track))];
  return tracks.map((track) => `${t('common.sentence.separator')}${t(`adopt.track.${track}`)}`).join('');
}
