import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { chooseHome } from '../../actions/choose-home';
import { hoverFeature } from '../../actions/hover-feature';
import { startPlacing, stopPlacing } from '../../actions/start-placing';
import { formatMetres } from '../../i18n/format';
import { langOf } from '../../i18n/lang-of';
import { t } from '../../i18n/translate';
import type { PledgeHome } from '../../model/ledger/event';
import { adoptionFacts } from '../../model/ledger/settings';
import { placingAim } from '../../state/adopt-placing';
import { homeAdoptions } from '../../state/adoption-summary';
import { district } from '../../state/district';
import { Button } from '../../ui/button';
import { FirstOfList } from '../shared/first-of-list';
import { PlacingBar } from './forms/placing-bar';
import { describeHome } from './home-words';
import { indexHomes, searchHomes } from './search-homes';
import './home-search.css';

/** One's building or shop, by name, address or from the list; a shop that is not on it, by its door on the map. */
export function HomeSearch() {
  const id = useId();
  const [text, setText] = useState('');
  const pack = district.value;
  const index = useMemo(() => (pack ? indexHomes(pack) : []), [pack]);
  const found = searchHomes(index, text);
  const name = text.trim();
  useEffect(() => stopPlacing, []);
  return (
    <div class="home-search">
      <label class="visually-hidden" for={id}>
        {t('adopt.search.label')}
      </label>
      <input
        id={id}
        type="search"
        // Shorter than the names of organisations: what is typed here becomes one.
        maxLength={60}
        autoComplete="off"
        placeholder={t('adopt.search.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          stopPlacing();
        }}
      />
      <p role="status" class="home-search-none">
        {index.length === 0
          ? t('adopt.search.nowhere')
          : found.length === 0 && t('adopt.search.none', { text: name })}
      </p>
      {found.length > 0 && (
        <FirstOfList key={name} items={found}>
          {(shown) => (
            <ul class="home-list" aria-label={t('adopt.homes')}>
              {shown.map((home) => (
                <HomeRow key={home.id} home={home} />
              ))}
            </ul>
          )}
        </FirstOfList>
      )}
      {name !== '' && <DoorRow name={name} />}
    </div>
  );
}

/** "My shop is here": the name as typed, the door by a press on the map. */
function DoorRow({ name }: { readonly name: string }) {
  const aim = placingAim.value;
  if (aim?.kind === 'door')
    return <PlacingBar takesFocus>{t('adopt.forms.placing.door', { name })}</PlacingBar>;
  return (
    <Button look="quiet" onClick={() => startPlacing({ kind: 'door', name })}>
      {t('adopt.forms.door.tap', { name })}
    </Button>
  );
}

function HomeRow({ home }: { readonly home: PledgeHome }) {
  const words = describeHome(home);
  const near = homeAdoptions.value.get(home.id)?.counts.status.available;
  const ref = home.kind === 'building' ? ({ kind: 'building', id: home.id } as const) : null;
  if (!words) return null;
  return (
    <li>
      <button
        type="button"
        onClick={() => chooseHome(home)}
        onPointerEnter={() => hoverFeature(ref)}
        onPointerLeave={() => hoverFeature(null)}
        onFocus={() => hoverFeature(ref)}
        onBlur={() => hoverFeature(null)}
      >
        <strong>{words.title}</strong>
        <span lang={langOf(words.details[0] ?? '')}>{words.details[0]}</span>
        {near !== undefined && (
          <span>{t('adopt.home.near', { distance: formatMetres(adoptionFacts.nearby), count: near })}</span>
        )}
      </button>
    </li>
  );
}
