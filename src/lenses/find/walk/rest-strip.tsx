import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { metres } from '../../../lib/units';
import type { PlannedWalk } from '../../../state/walk-answer';
import { findLongestLeg, listMarks } from './walk-points';
import { formatLeg, longestSentence } from './walk-words';
import './rest-strip.css';

/**
 * The walk as a line: its legs to scale, where one rests, the places that it leads through, and the longest leg with
 * its length below.
 */
export function RestStrip({
  planned,
  leg: current,
}: {
  readonly planned: PlannedWalk;
  readonly leg?: number;
}) {
  const { legs, length, stops } = planned.walk;
  const longest = findLongestLeg(legs);
  const total = length || metres(1);
  const before = legs.slice(0, longest).reduce((sum, leg) => sum + leg.length, 0);
  const middle = ((before + (legs[longest]?.length ?? 0) / 2) / total) * 100;
  return (
    <div
      class="rest-strip"
      role="img"
      aria-label={[
        t('find.walk.strip', { distance: formatMetres(total), count: stops.length }),
        longestSentence(planned),
      ].join(' ')}
    >
      <div class="rest-strip-line">
        {listMarks(legs).map(({ point, leg, ahead }) => (
          <>
            <span class="rest-strip-point" data-kind={point.kind} />
            {legs[leg] && (
              <span
                class="rest-strip-leg"
                data-longest={leg === longest}
                data-long={legs[leg].tooLong}
                data-walked={current !== undefined && leg < current}
                style={{ flexGrow: ahead }}
              />
            )}
          </>
        ))}
      </div>
      {legs[longest] && (
        <span
          class="rest-strip-length"
          style={{ insetInlineStart: `clamp(24px, ${middle}%, calc(100% - 24px))` }}
        >
          {formatLeg(legs[longest].length)}
        </span>
      )}
    </div>
  );
}
