import { useId, useState } from 'preact/hooks';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { isStraight } from '../../state/nearest';
import { openAt, openAtMinute, walk } from '../../state/parameters';
import { walkSpeed } from '../../state/walker';
import { LazyLens } from '../shared/lazy-lens';
import { findParts } from './find-parts';
import './find-head.css';

/** When the seats of the list are open; empty where hours are not asked. */
function hoursText(): string {
  const minute = openAtMinute.value;
  if (minute === null) return '';
  const time = minute.slice('YYYY-MM-DDT'.length);
  return openAt.value === 'now'
    ? t('find.aside.now', { time })
    : t('find.aside.at', { time: minute.replace('T', ' ') });
}

/** The question, what the list goes by, and behind one tap who walks: how fast, and how far at the most. */
export function FindHead() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hours = hoursText();
  return (
    <>
      <header class="find-head">
        <h1 id="find-title">{t('find.title')}</h1>
        <p class="find-aside">
          {hours && `${hours}${t('common.sentence.separator')}`}
          {isStraight.value ? (
            t('find.aside.straight')
          ) : (
            <button
              type="button"
              class="find-pace"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {t('find.aside.pace', { speed: formatSpeed(walkSpeed.value), walk: formatMetres(walk.value) })}
            </button>
          )}
        </p>
      </header>
      <div id={id}>{!isStraight.value && isOpen && <LazyLens load={findParts.walker} />}</div>
    </>
  );
}
