import { retryAnswer } from '../../../actions/retry-answer';
import { startWalk } from '../../../actions/start-walk';
import { formatSpeed } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { walk as farthestWalk } from '../../../state/parameters';
import { usability } from '../../../state/usability';
import { type PlannedWalk, plannedWalk, walkAnswer } from '../../../state/walk-answer';
import { walkSpeed } from '../../../state/walker';
import { Button } from '../../../ui/button';
import { FailedAnswer } from '../../shared/failed-answer';
import { ShareLink } from '../../shared/share-link';
import { LongLegs } from './long-legs';
import { RestChoice } from './rest-choice';
import { RestStrip } from './rest-strip';
import { StopList } from './stop-list';
import { WalkFilters } from './walk-filters';
import { headlineOf, longestSentence, refusalSentence, restSentence, roundSentence } from './walk-words';
import './walk-answer.css';

/** The walk in words, as a line and as a list; or in one sentence why there is none. */
export function WalkAnswer() {
  const planned = plannedWalk.value;
  if (walkAnswer.error.value)
    return <FailedAnswer sentence={t('find.walk.not-computed')} retry={() => retryAnswer(walkAnswer)} />;
  return (
    <>
      <div class="walk-answer" aria-live="polite">
        {!planned && walkAnswer.isBusy.value && <p>{t('find.walk.working')}</p>}
        {planned && !planned.ok && <p>{refusalSentence(planned.error)}</p>}
        {planned?.ok && <Sentences planned={planned.value} />}
      </div>
      {planned?.ok && planned.value.walk.length ? (
        <Details planned={planned.value} />
      ) : (
        planned && <WalkFilters />
      )}
    </>
  );
}

function Sentences({ planned }: { readonly planned: PlannedWalk }) {
  const { length } = planned.walk;
  return (
    <>
      <p class="walk-best">{restSentence(planned)}</p>
      {length !== null && length > 0 && <h2 class="walk-headline">{headlineOf(planned)}</h2>}
      <p class="walk-longest">{longestSentence(planned)}</p>
      <p>{roundSentence(planned)}</p>
    </>
  );
}

function Details({ planned }: { readonly planned: PlannedWalk }) {
  const { smallestRest, stops } = planned.walk;
  return (
    <>
      <RestStrip planned={planned} />
      <StopList planned={planned} />
      <Caveats planned={planned} />
      <WalkFilters />
      {smallestRest !== null && stops.length > 0 && <RestChoice smallest={smallestRest} />}
      <LongLegs planned={planned} farthest={farthestWalk.value} />
      <div class="walk-actions">
        <Button look="main" onClick={() => startWalk(planned)}>
          {t('find.walk.go')}
        </Button>
        <ShareLink look="plain" />
      </div>
    </>
  );
}

/** What the walk rests on an assumption for, and what a figure does not count. */
function Caveats({ planned: { walk, need } }: { readonly planned: PlannedWalk }) {
  const known = usability.value.value;
  const assumed = walk.stops.filter((id) => known?.get(id)?.assumedOpen).length;
  const unknown = [...(known?.values() ?? [])].filter((seat) => seat.usability === 'unknown').length;
  return (
    <p class="walk-note">
      {t('find.walk.pace', { speed: formatSpeed(walkSpeed.value) })} {t('find.centre-lines')}{' '}
      {need.at !== null && assumed > 0 && t('find.walk.assumed', { count: assumed })}{' '}
      {unknown > 0 && t('find.walk.unknown', { count: unknown })}
    </p>
  );
}
