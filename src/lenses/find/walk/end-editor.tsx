import { useEffect, useRef } from 'preact/hooks';
import { locateMe } from '../../../actions/locate-me';
import { setWalkEnd } from '../../../actions/set-walk-end';
import { t } from '../../../i18n/translate';
import { mapCondition } from '../../../state/map-view';
import { Button } from '../../../ui/button';
import { PlaceField } from '../../shared/place-field';
import { PositionLine } from '../position/position-line';

interface EndEditorProps {
  readonly which: 'start' | 'end';
  /** The person asked to set it: the box takes the focus. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** Says where a walk starts or ends: by searching, by a tap on the map, the start also by the device. */
export function EndEditor({ which, takesFocus, onDone }: EndEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={box} class="walk-end-editor">
      <PlaceField
        label={t(`find.walk.search.${which}`)}
        onChoose={({ at, name }) => {
          setWalkEnd(which, { at, name, accuracy: null, source: 'place' });
          onDone();
        }}
      />
      {which === 'start' && (
        <>
          <Button onClick={locateMe}>{t('find.walk.locate')}</Button>
          <PositionLine />
        </>
      )}
      {mapCondition.value !== 'failed' && <p class="walk-hint">{t(`find.walk.tap.${which}`)}</p>}
    </div>
  );
}
