import { useId, useMemo, useState } from 'preact/hooks';
import { chooseHome } from '../../actions/choose-home';
import { hoverFeature } from '../../actions/hover-feature';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { PledgeHome } from '../../model/ledger/event';
import { adoptionSettings } from '../../model/ledger/settings';
import { homeAdoptions } from '../../state/adoption-summary';
import { district } from '../../state/district';
import { describeHome } from './home-words';
import { indexHomes, searchHomes } from './search-homes';
import './home-search.css';

/** One's building or shop, by name, address or from the list. */
export function HomeSearch() {
  const id = useId();
  const [text, setText] = useState('');
  const pack = district.value;
  const index = useMemo(() => (pack ? indexHomes(pack) : []), [pack]);
  const found = searchHomes(index, text);
  return (
    <div class="home-search">
      <label class="visually-hidden" for={id}>
        {t('adopt.search.label')}
      </label>
      <input
        id={id}
        type="search"
        maxLength={80}
        autoComplete="off"
        placeholder={t('adopt.search.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="home-search-none">
        {found.length === 0 && t('adopt.search.none', { text: text.trim() })}
      </p>
      <ul class="home-list" aria-label={t('adopt.homes')}>
        {found.map((home) => (
          <HomeRow key={home.id} home={home} />
        ))}
      </ul>
    </div>
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
        <span>{words.details[0]}</span>
        {near !== undefined && (
          <span>
            {t('adopt.home.near', { distance: formatMetres(adoptionSettings.nearby), count: near })}
          </span>
        )}
      </button>
    </li>
  );
}
