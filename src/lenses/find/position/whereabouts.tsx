import type { ComponentChildren } from 'preact';
import { locateMe } from '../../../actions/locate-me';
import { t } from '../../../i18n/translate';
import { isPointing, locateState, position } from '../../../state/position';
import { Button } from '../../../ui/button';
import { LazyPiece } from '../../shared/lazy-piece';
import { findParts } from '../find-parts';
import { PositionLine } from './position-line';
import './whereabouts.css';

/** Where the person is: found by the device, pointed at on the map, or not known yet. */
export function Whereabouts({ children }: { readonly children?: ComponentChildren }) {
  const isKnown = position.value !== null;
  const hasNews = isKnown || isPointing.value || locateState.value !== 'idle';
  return (
    <div class="whereabouts">
      {!isKnown && (
        <Button look="main" onClick={locateMe}>
          {t('find.nearest')}
        </Button>
      )}
      <PositionLine>{children}</PositionLine>
      {hasNews && <LazyPiece load={findParts.position} />}
    </div>
  );
}
