import { useMemo, useState } from 'preact/hooks';
import { startPledge } from '../../../actions/start-pledge';
import { t } from '../../../i18n/translate';
import type { PledgeHome } from '../../../model/ledger/event';
import { pledgeTracks } from '../../../model/ledger/pledge-vocabulary';
import { district } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { describeHome } from '../home-words';
import { indexHomes, searchHomes } from '../search-homes';
import { TrackSign } from './track-sign';

/** What fits under the box without scrolling on a phone. */
const shownMatches = 6;

/** For whom one takes part, if one likes to say, and how: each way leads into its form. */
export function SignUp() {
  const [home, setHome] = useState<PledgeHome | null>(null);
  return (
    <section class="appeal-join" aria-labelledby="appeal-join">
      <h2 id="appeal-join">{t('adopt.appeal.join')}</h2>
      <HomeChoice home={home} choose={setHome} />
      <p id="appeal-ways">{t('adopt.appeal.ways')}</p>
      <ul class="appeal-ways" aria-labelledby="appeal-ways">
        {pledgeTracks.map((track) => (
          <li key={track}>
            <button type="button" onClick={() => startPledge(track, home)}>
              <TrackSign track={track} />
              <span>
                <strong>{t(`adopt.track.${track}`)}</strong>
                <span>{t(`adopt.appeal.way.${track}`, { years: ledger.value.settings.termYears })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="appeal-source">{t('adopt.appeal.after')}</p>
    </section>
  );
}

interface HomeChoiceProps {
  readonly home: PledgeHome | null;
  readonly choose: (home: PledgeHome | null) => void;
}

function HomeChoice({ home, choose }: HomeChoiceProps) {
  const pack = district.value;
  const index = useMemo(() => (pack ? indexHomes(pack) : []), [pack]);
  if (home)
    return (
      <p class="appeal-home" role="status">
        {t('adopt.appeal.home.chosen', { home: describeHome(home)?.title ?? home.id })}{' '}
        <Button look="quiet" onClick={() => choose(null)}>
          {t('adopt.appeal.home.change')}
        </Button>
      </p>
    );
  const found = (text: string) => searchHomes(index, text).slice(0, shownMatches);
  return (
    <div class="appeal-home">
      <label for="appeal-home">{t('adopt.appeal.home')}</label>
      <Combobox
        inputId="appeal-home"
        label={t('adopt.appeal.home')}
        placeholder={t('adopt.appeal.home.placeholder')}
        emptyText={t('adopt.appeal.home.none')}
        find={(text) =>
          found(text).map((match) => {
            const words = describeHome(match);
            const label = words?.title ?? match.id;
            return { id: `${match.kind} ${match.id}`, label, detail: words?.details[0] ?? '', home: match };
          })
        }
        onChoose={(option) => choose(option.home)}
      />
    </div>
  );
}
