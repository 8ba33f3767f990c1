import { useId, useState } from 'preact/hooks';
import { hoverFeature } from '../../../actions/hover-feature';
import { selectFeature } from '../../../actions/select-feature';
import type { RestLeg } from '../../../analysis/rest-route/data';
import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { hovered } from '../../../state/selection';
import type { PlannedWalk } from '../../../state/walk-answer';
import { SeatGlyph } from '../../shared/seat-glyph';
import { seatTitle } from '../../shared/seat-words';
import { findLongestLeg, listMarks, type WalkMark } from './walk-points';
import { formatLeg, passedName, pointName } from './walk-words';
import './stop-list.css';

/** The start and three marks stand before the rest of a long list, on a phone. */
const shownFirst = 4;

/**
 * Where one sits down, in the order of the walk, each with how far it is to the next seat; between them the places
 * that a ready walk leads through.
 */
export function StopList({ planned }: { readonly planned: PlannedWalk }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { legs } = planned.walk;
  const longest = findLongestLeg(legs);
  const marks = listMarks(legs);
  const hidden = marks.length - 1 - shownFirst;
  return (
    <>
      <ol id={id} class="walk-stops" data-open={isOpen || hidden <= 1} aria-label={t('find.walk.list')}>
        {marks.map(({ point, leg }, i) => (
          <li key={i} class="walk-stop" data-kind={point.kind} data-later={i >= shownFirst}>
            <StopRow point={point} planned={planned} />
            {point.kind !== 'place' && (
              <NextLeg leg={legs[leg]} isLongest={leg === longest && legs.length > 1} />
            )}
          </li>
        ))}
      </ol>
      {hidden > 1 && !isOpen && (
        <button
          type="button"
          class="walk-more"
          aria-controls={id}
          aria-expanded="false"
          onClick={() => setOpen(true)}
        >
          {t('find.walk.more', { count: hidden })}
        </button>
      )}
    </>
  );
}

interface StopRowProps {
  readonly point: WalkMark['point'];
  readonly planned: PlannedWalk;
}

function StopRow({ point, planned }: StopRowProps) {
  const seat = point.kind === 'stop' ? featuresById.value.seat.get(point.seatId) : undefined;
  if (point.kind !== 'stop' || !seat) {
    return (
      <span class="walk-stop-row">
        <span class="walk-stop-mark" />
        <span class="walk-stop-name">
          {point.kind === 'place'
            ? t('find.walk.via', { name: passedName(point.place, planned) })
            : pointName(point, planned)}
        </span>
      </span>
    );
  }
  const ref = { kind: 'seat', id: seat.id } as const;
  return (
    <button
      type="button"
      class="walk-stop-row"
      data-seat={seat.id}
      data-hovered={hovered.value?.kind === 'seat' && hovered.value.id === seat.id}
      onClick={() => selectFeature(ref)}
      onPointerEnter={() => hoverFeature(ref)}
      onPointerLeave={() => hoverFeature(null)}
      onFocus={() => hoverFeature(ref)}
      onBlur={() => hoverFeature(null)}
    >
      <span class="walk-stop-number">{point.number}</span>
      <SeatGlyph seat={seat} look="find" />
      <span class="walk-stop-title">{seatTitle(seat)}</span>
    </button>
  );
}

/** How far one walks on; the longest leg and those that are too long say so in words. */
function NextLeg({ leg, isLongest }: { readonly leg: RestLeg | undefined; readonly isLongest: boolean }) {
  if (!leg) return null;
  const mark = leg.tooLong ? 'find.walk.leg.long' : isLongest ? 'find.walk.leg.longest' : null;
  return (
    <span class="walk-leg" data-longest={isLongest} data-long={leg.tooLong}>
      <span class="walk-leg-length">{t('find.walk.leg', { distance: formatLeg(leg.length) })}</span>
      {mark && <span class="walk-leg-mark">{t(mark)}</span>}
    </span>
  );
}
