import { useEffect, useRef } from 'preact/hooks';
import { chooseTrack } from '../../../actions/choose-track';
import { t } from '../../../i18n/translate';
import { type PledgeTrack, pledgeTracks } from '../../../model/ledger/pledge-vocabulary';
import { Segments } from '../../../ui/segments';

interface TrackSwitchProps {
  readonly track: PledgeTrack;
  /** The seat that is open, which a design may be for. */
  readonly seatId?: string;
}

/** Whether the form that opens next was chosen here: then the same control has the focus there. */
let wasSwitched = false;

/** How one takes part: five ways, one form each. */
export function TrackSwitch({ track, seatId }: TrackSwitchProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasSwitched) box.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
    wasSwitched = false;
  }, []);
  return (
    <div class="track-switch" ref={box}>
      <Segments
        label={t('adopt.track')}
        options={pledgeTracks.map((value) => ({ value, label: t(`adopt.track.${value}`) }))}
        value={track}
        onChange={(choice) => {
          wasSwitched = true;
          chooseTrack(choice, seatId);
        }}
      />
    </div>
  );
}
