import type { ComponentChildren } from 'preact';
import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { seatStandings } from '../../state/ledger';
import { hovered } from '../../state/selection';
import { SeatGlyph } from '../shared/seat-glyph';
import { seatTitle } from '../shared/seat-words';
import { whyText } from './adoption-words';
import './adoption-row.css';

/** A list of seats with their status in words and why. */
export function AdoptionList({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <ul class="adoption-list" aria-label={label}>
      {children}
    </ul>
  );
}

interface AdoptionRowProps {
  readonly seatId: string;
  /** Metres from where one looks; left out where there is no such place. */
  readonly distance?: number;
}

/** One seat: sign, name, status, why, distance. It opens the seat here and on the map. */
export function AdoptionRow({ seatId, distance }: AdoptionRowProps) {
  const seat = featuresById.value.seat.get(seatId);
  const standing = seatStandings.value.get(seatId);
  if (!seat || !standing) return null;
  const ref = { kind: 'seat', id: seatId } as const;
  const why = whyText(standing);
  return (
    <li class="adoption-row" data-hovered={hovered.value?.kind === 'seat' && hovered.value.id === seatId}>
      <button
        type="button"
        onClick={() => openFeature(ref)}
        onPointerEnter={() => hoverFeature(ref)}
        onPointerLeave={() => hoverFeature(null)}
        onFocus={() => hoverFeature(ref)}
        onBlur={() => hoverFeature(null)}
      >
        <SeatGlyph seat={seat} look="adopt" />
        <span class="adoption-row-body">
          <strong>{seatTitle(seat)}</strong>
          <span class="adoption-row-facts">
            <span class="adoption-row-status">{t(`status.${standing.status}`)}</span>
            {t('common.sentence.separator')}
            {t('adopt.places', { count: seat.places })}
            {seat.condition !== 'in-use' && (
              <>
                {t('common.sentence.separator')}
                {t(`condition.${seat.condition}`)}
              </>
            )}
          </span>
          {why && <span class="adoption-row-why">{why}</span>}
        </span>
        {distance !== undefined && <span class="adoption-row-distance">{formatMetres(distance)}</span>}
      </button>
    </li>
  );
}
