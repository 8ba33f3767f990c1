import { useEffect, useRef } from 'preact/hooks';
import { askCrossing } from '../../../actions/ask-crossing';
import type { NearbySeat } from '../../../analysis/nearby/data';
import type { Language } from '../../../i18n/catalogue';
import { formatMetres } from '../../../i18n/format';
import { loadSpeaker, type Speaker } from '../../../i18n/load-speaker';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { Button } from '../../../ui/button';
import { palettes } from '../../../ui/tokens';
import { windOf } from '../../shared/wind-of';
import { LocalArrow } from './local-arrow';
import { useAnswer } from './use-answer';
import { useWakeLock } from './use-wake-lock';
import './show-local.css';

interface ShowLocalProps {
  readonly seat: Seat;
  /** null = where the person is is not known. */
  readonly nearby: NearbySeat | null;
  readonly onClose: () => void;
}

/**
 * The language of the people of the district, whatever the page speaks. No pack says another yet.
 */
const localLanguage: Language = 'zh';

/** Black on white also in the dark: the sun is the harder light to read in. */
const { ink, seat: white } = palettes.light;

/** The seat in the largest words that the screen has room for, to be held out to somebody in the street. */
export function ShowLocal({ seat, nearby, onClose }: ShowLocalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useWakeLock();
  useEffect(() => dialog.current?.showModal(), []);
  const spoken = useAnswer(localLanguage, (language) => loadSpeaker(language, ['shell', 'find']));
  const crossing = useAnswer(seat.position, askCrossing);
  // The platform tells of a closed dialog only when the page is idle; the next key may come before.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const speaker = spoken.status === 'told' ? spoken.answer : null;
  const streets = crossing.status === 'told' ? crossing.answer?.streets : null;
  return (
    <dialog
      ref={dialog}
      class="show-local"
      aria-label={t('find.card.local.label')}
      style={{ background: white, color: ink }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={onClose}
      onKeyDown={(event) => {
        // Esc closes the dialog alone, not also the card below it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {speaker && (
        <div class="show-local-words" lang="zh-Hans">
          <p class="show-local-ask">{speaker.say('find.card.local.ask')}</p>
          <p class="show-local-name">{localSpot(seat, speaker)}</p>
          <p class="show-local-near">{speaker.say(seat.form ? `form.${seat.form}` : 'form.unknown')}</p>
          {streets && (
            <p class="show-local-near">
              {speaker.say('find.card.local.near', {
                first: speaker.name(streets[0]),
                second: speaker.name(streets[1]),
              })}
            </p>
          )}
          {nearby && (
            <p class="show-local-far">
              {speaker.say(nearby.walk ? 'find.card.local.far' : 'find.card.local.far.straight', {
                distance: formatMetres(nearby.walk?.length ?? nearby.distance),
                direction: speaker.say(`find.direction.${windOf(nearby.bearing)}`),
              })}
            </p>
          )}
        </div>
      )}
      {nearby ? (
        <LocalArrow bearing={nearby.bearing} />
      ) : (
        <p class="show-local-note">{t('find.card.local.no-position')}</p>
      )}
      <Button onClick={close}>{t('find.card.local.close')}</Button>
    </dialog>
  );
}

/** Street and hint as the people of the district say them. */
function localSpot({ street, near, id }: Seat, speaker: Speaker): string {
  const [road, hint] = [street && speaker.name(street), near && speaker.name(near)];
  if (hint && road && !hint.includes(road)) return speaker.say('find.spot', { hint, road });
  return hint || road || id;
}
