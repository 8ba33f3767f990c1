import { useEffect } from 'preact/hooks';
import { changeWalk } from '../../../actions/change-walk';
import { loadReadyWalks } from '../../../actions/load-ready-walks';
import { planWalkTo } from '../../../actions/plan-walk-to';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { ReadyWalk } from '../../../model/ready-walk';
import { readyWalks } from '../../../state/ready-walks';
import { walkPlan } from '../../../state/walk-plan';
import { Button } from '../../../ui/button';
import { FailedAnswer } from '../../shared/failed-answer';
import './ready-walks.css';

/** The walks that the pack brings: which of their places are known, how well, and which are not. */
export function ReadyWalks() {
  useEffect(() => void loadReadyWalks(), []);
  const state = readyWalks.value;
  if (state.status === 'failed')
    return <FailedAnswer sentence={t('find.walk.tour.failed')} retry={() => void loadReadyWalks()} />;
  if (state.status !== 'ready') return <p role="status">{t('common.loading.lens')}</p>;
  if (state.walks.length === 0) return <p>{t('find.walk.tour.none')}</p>;
  const chosen = walkPlan.value.tour;
  const open = state.walks.find(({ id }) => id === chosen);
  if (open)
    return (
      <>
        <WalkOfPack walk={open} />
        <Button look="quiet" onClick={() => changeWalk({ tour: '' })}>
          {t('find.walk.tour.other')}
        </Button>
      </>
    );
  return (
    <>
      {chosen && <p role="status">{t('find.walk.tour.missing', { id: chosen })}</p>}
      <p class="walk-hint">{t('find.walk.tour.about')}</p>
      <ul class="ready-walks">
        {state.walks.map((walk) => (
          <li key={walk.id}>
            <WalkOfPack walk={walk} />
            <Choose walk={walk} />
          </li>
        ))}
      </ul>
    </>
  );
}

function WalkOfPack({ walk }: { readonly walk: ReadyWalk }) {
  return (
    <article class="ready-walk">
      <h2>{localName(walk.name)}</h2>
      <ul class="ready-walk-stops">
        {walk.stops.map(({ name, position, confidence }, i) => (
          <li key={i} data-known={position !== null}>
            <span>{localName(name)}</span>{' '}
            <span class="walk-note">
              {t(position ? `find.walk.confidence.${confidence}` : 'find.walk.confidence.none')}
            </span>
          </li>
        ))}
      </ul>
      <p class="walk-note">{t('find.walk.tour.source', { source: walk.source })}</p>
    </article>
  );
}

/** A walk of which only one place is known is a way to that place. */
function Choose({ walk }: { readonly walk: ReadyWalk }) {
  const known = walk.stops.filter(({ position }) => position !== null);
  const [first] = known;
  if (!first?.position) return null;
  const { position, name } = first;
  return known.length > 1 ? (
    <Button onClick={() => changeWalk({ tour: walk.id })}>{t('find.walk.tour.choose')}</Button>
  ) : (
    <Button onClick={() => planWalkTo(position, name)}>
      {t('find.walk.tour.only', { name: localName(name) })}
    </Button>
  );
}
