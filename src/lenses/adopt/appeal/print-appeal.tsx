import { render } from 'preact';
import { t } from '../../../i18n/translate';
import { pledgeTracks } from '../../../model/ledger/pledge-vocabulary';
import { district } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { appealLink } from './appeal-link';
import { AppealNumbers } from './appeal-numbers';
import { AppealText } from './appeal-text';
import { TrackSign } from './track-sign';
import './print-appeal.css';

/** Prints the appeal on one sheet, beside the application, which the print style hides. */
export function printAppeal(): void {
  const host = document.createElement('div');
  host.className = 'print-host';
  // The accent is the lens's.
  host.dataset.lens = 'adopt';
  document.body.append(host);
  document.body.classList.add('is-printing');
  render(<AppealSheet />, host);
  const finish = () => {
    render(null, host);
    host.remove();
    document.body.classList.remove('is-printing');
  };
  addEventListener('afterprint', finish, { once: true });
  requestAnimationFrame(() => print());
}

function AppealSheet() {
  const site = district.value?.info.siteUrl;
  return (
    <article class="appeal appeal-sheet">
      <AppealText />
      <ul class="appeal-ways">
        {pledgeTracks.map((track) => (
          <li key={track}>
            <TrackSign track={track} />
            <span>
              <strong>{t(`adopt.track.${track}`)}</strong>
              <span>{t(`adopt.appeal.way.${track}`, { years: ledger.value.settings.termYears })}</span>
            </span>
          </li>
        ))}
      </ul>
      <AppealNumbers />
      <footer>
        {site ? t('adopt.appeal.print.link', { link: appealLink(site) }) : t('adopt.appeal.print.no-link')}
      </footer>
    </article>
  );
}
