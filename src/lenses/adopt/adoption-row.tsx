import type { ComponentChildren } from 'preact';
import { hoverFeature } from '../../actions/hover-feature';
import { openFeature } from '../../actions/open-feature';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Metres } from '../../lib/units';
import { featuresById } from '../../state/district';
import { seatStandings } from '../../state/ledger';
import { hovered } from '../../state/selection';
import { SeatGlyph } from '../shared/seat-glyph';
import { seatTitle } from '../shared/seat-words';
import { whyText } from './adoption-words';
import { onFootTime } from './foot-words';
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
  /** Straight line from where one looks, metres; left out where there is no such place. */
  readonly distance?: number;
  /** The same on foot; null where no way leads there. */
  readonly walk?: Metres | null;
  /** Puts a tick beside the row, to choose it for a comparison. */
  readonly compare?: {
    readonly isChosen: boolean;
    /** As many are chosen as fit side by side. */
    readonly isFull: boolean;
    readonly onToggle: () => void;
  };
}

/** One seat: sign, name, status, why, distance. It opens the seat here and on the map. */
export function AdoptionRow({ seatId, distance, walk = null, compare }: AdoptionRowProps) {
  const seat = featuresById.value.seat.get(seatId);
  const standing = seatStandings.value.get(seatId);
  if (!seat || !standing) return null;
  const ref = { kind: 'seat', id: seatId } as const;
  const why = whyText(standing);
  return (
    <li class="adoption-row" data-hovered={hovered.value?.kind === 'seat' && hovered.value.id === seatId}>
      {compare && (
        <label class="adoption-row-tick">
          <input
            type="checkbox"
            aria-label={t('adopt.compare.choose', { seat: seatTitle(seat) })}
            checked={compare.isChosen}
            disabled={compare.isFull && !compare.isChosen}
            onChange={compare.onToggle}
          />
        </label>
      )}
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
        {distance !== undefined && (
          <span class="adoption-row-distance">
            {formatMetres(walk ?? distance)}
            {walk !== null && <span class="adoption-row-time">{onFootTime(walk)}</span>}
          </span>
        )}
      </button>
    </li>
  );
}
