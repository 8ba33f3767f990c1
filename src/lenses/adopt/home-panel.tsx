import { leaveHome } from '../../actions/leave-home';
import { langOf } from '../../i18n/lang-of';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { AdoptHome } from '../../model/ledger/adopt-home';
import { featuresById } from '../../state/district';
import { homeSeats } from '../../state/home-seats';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DetailWords } from '../shared/detail-words';
import { HomeSeatLists } from './home-seat-lists';
import { describeHome } from './home-words';
import { SummaryPending } from './summary-pending';
import { TrackLinks } from './track-links';

/** A building, shop or door: what it keeps, what is near on foot and how that stands. */
export function HomePanel({ home }: { readonly home: AdoptHome }) {
  const words = describeHome(home);
  const found = homeSeats.value;
  if (!words) return null;
  const grid = found?.gridId ? featuresById.value.grid.get(found.gridId) : undefined;
  const details = grid ? [...words.details, localName(grid.name)] : words.details;
  return (
    <article aria-labelledby="adopt-home-title">
      <Button look="quiet" onClick={leaveHome}>
        {t('common.back')}
      </Button>
      <h1 id="adopt-home-title" lang={langOf(words.title)}>
        {words.title}
      </h1>
      <p class="adopt-where">
        <DetailWords details={details} />{' '}
        {words.isIllustrative && (
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        )}
      </p>
      {found ? <HomeSeatLists found={found} /> : <SummaryPending />}
      {words.liaisons !== null && (
        <p class="adopt-note">{t('adopt.home.liaison', { count: words.liaisons })}</p>
      )}
      <TrackLinks />
    </article>
  );
}
