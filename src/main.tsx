import { effect } from '@preact/signals';
import { render } from 'preact';
import { followKeptBaseline } from './actions/follow-kept-baseline';
import { keepOfflineLater } from './actions/keep-offline-later';
import { loadPack } from './actions/load-pack';
import { lookFirst } from './actions/look-first';
import { retryWhenOnline } from './actions/retry-when-online';
import { takeInChangedSeats } from './actions/take-in-changed-seats';
import { App } from './app';
import { type LanguageTag, languageTags } from './i18n/language-tags';
import { preferLanguage } from './i18n/prefer-language';
import { currentDirection, currentLocale, switchLanguage } from './i18n/translate';
import './state/install-prompt';
import { lenses } from './state/lens';
import { nearest } from './state/nearest';
import { openPackId, packOfLink } from './state/open-pack';
import { startClock } from './state/parameters';
import { readPreference } from './state/preferences';
import { theme, themeChoice, themeChoices } from './state/theme';
import { bindUrl } from './state/url';
import { parseLink } from './state/url-format';
import { usability } from './state/usability';
import { applyTheme } from './ui/apply-theme';
import './ui/base.css';

/** The link's language, else the last choice, else what the browser asks for. */
function firstLanguage(): LanguageTag {
  const chosen = parseLink(location.hash).state.lang ?? readPreference('language', languageTags);
  return chosen ?? preferLanguage(navigator.languages);
}

async function start(): Promise<void> {
  themeChoice.value = readPreference('theme', themeChoices) ?? 'auto';
  effect(() => applyTheme(theme.value));
  // The pack starts on its way while the words are fetched.
  openPackId.value = packOfLink(location.hash);
  const loading = loadPack();
  await switchLanguage(firstLanguage());
  effect(() => {
    document.documentElement.lang = currentLocale();
    document.documentElement.dir = currentDirection();
  });
  bindUrl(readPreference('lens', lenses) ?? 'find');
  startClock();
  retryWhenOnline([nearest, usability]);
  const root = document.getElementById('app');
  root?.replaceChildren();
  if (root) render(<App />, root);
  // Without it everything works: a page whose title stands still, and a focus that the browser drops.
  import('./lenses/shared/assist/assist').then(({ assist }) => assist()).catch(() => {});
  await loading;
  lookFirst();
  takeInChangedSeats();
  followKeptBaseline();
  keepOfflineLater();
}

/** Without the words there is no page to say it on: the sentence stands in `index.html`, in both languages. */
start().catch((thrown: unknown) => {
  for (const line of document.querySelectorAll<HTMLElement>('.opening'))
    line.hidden = line.dataset.failed === undefined;
  console.error(thrown);
});
