import { useEffect, useState } from 'preact/hooks';
import { startPlacing, stopPlacing } from '../../../actions/start-placing';
import { t } from '../../../i18n/translate';
import { placingAim } from '../../../state/adopt-placing';
import { areDraftsRead } from '../../../state/pledge-drafts';
import { storage } from '../../../state/storage';
import { Button } from '../../../ui/button';
import { PlacingBar } from './placing-bar';
import { SiteReport } from './site-report';
import { useDraft } from './use-draft';

/** The place that a form asks for, by a press on the map; while none is chosen the map waits for it. */
export function PointField() {
  const { key, draft } = useDraft();
  const { point } = draft;
  const [wasAsked, setAsked] = useState(false);
  const isKnown = areDraftsRead.value || storage.value.kind === 'memory';
  useEffect(() => {
    if (isKnown && !point) startPlacing({ kind: 'site', key });
    return stopPlacing;
  }, [key, isKnown]);
  return (
    <div class="point-field">
      <SiteReport />
      {placingAim.value?.kind === 'site' ? (
        <PlacingBar takesFocus={wasAsked}>
          {t(point ? 'adopt.forms.placing.again' : 'adopt.forms.placing.site')}
        </PlacingBar>
      ) : (
        <Button
          onClick={() => {
            setAsked(true);
            startPlacing({ kind: 'site', key });
          }}
        >
          {t(point ? 'adopt.forms.point.change' : 'adopt.forms.point.choose')}
        </Button>
      )}
    </div>
  );
}
