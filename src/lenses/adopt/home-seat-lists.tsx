import { useState } from 'preact/hooks';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { adoptionFacts } from '../../model/ledger/settings';
import { hasStreets } from '../../state/has-streets';
import type { HomeSeats } from '../../state/home-seats';
import { seatStatuses } from '../../state/ledger';
import { Button } from '../../ui/button';
import { AdoptionList, AdoptionRow } from './adoption-row';
import { CompareSeats } from './compare-seats';

/** Side by side more than three do not fit on a phone. */
const mostCompared = 3;

/** What the home keeps and what is near, nearest on foot first; two or three of them side by side. */
export function HomeSeatLists({ found }: { readonly found: HomeSeats }) {
  const [compared, setCompared] = useState<readonly string[] | null>(null);
  const [isComparing, setComparing] = useState(false);
  const distance = formatMetres(adoptionFacts.nearby);
  const countOf = (status: string) =>
    found.near.filter(({ id }) => seatStatuses.value.get(id) === status).length;
  const nearIds = new Set(found.near.map(({ id }) => id));
  const keptAfar = found.kept.filter((id) => !nearIds.has(id));
  const title = t('adopt.home.near.title', { distance });
  const hasChoice = found.near.length > 1;
  const toggle = (id: string) =>
    setCompared((chosen) =>
      chosen?.includes(id) ? chosen.filter((each) => each !== id) : [...(chosen ?? []), id],
    );
  return (
    <>
      <p class="adopt-answer">
        {t('adopt.home.answer', {
          kept: found.kept.length,
          distance,
          available: countOf('available'),
          requested: countOf('requested'),
        })}
      </p>
      <h2>{title}</h2>
      {found.near.length === 0 && <p>{t('adopt.home.near.none', { distance })}</p>}
      <AdoptionList label={title}>
        {found.near.map((seat) => (
          <AdoptionRow
            key={seat.id}
            seatId={seat.id}
            distance={seat.distance}
            walk={seat.walk}
            {...(compared && {
              compare: {
                isChosen: compared.includes(seat.id),
                isFull: compared.length >= mostCompared,
                onToggle: () => toggle(seat.id),
              },
            })}
          />
        ))}
      </AdoptionList>
      {hasChoice && (
        <p class="compare-bar">
          {compared === null ? (
            <Button look="quiet" onClick={() => setCompared([])}>
              {t('adopt.compare')}
            </Button>
          ) : (
            <>
              <Button disabled={compared.length < 2} onClick={() => setComparing(true)}>
                {t('adopt.compare.show', { count: compared.length })}
              </Button>
              <Button look="quiet" onClick={() => setCompared(null)}>
                {t('adopt.compare.stop')}
              </Button>
              <span class="adopt-note">{t('adopt.compare.hint')}</span>
            </>
          )}
        </p>
      )}
      {isComparing && compared && <CompareSeats ids={compared} onClose={() => setComparing(false)} />}
      {keptAfar.length > 0 && (
        <>
          <h2>{t('adopt.home.kept')}</h2>
          <AdoptionList label={t('adopt.home.kept')}>
            {keptAfar.map((id) => (
              <AdoptionRow key={id} seatId={id} />
            ))}
          </AdoptionList>
        </>
      )}
      {countOf('available') === 0 && found.nearestFree.length > 0 && (
        <>
          <h2>{t('adopt.home.nearest')}</h2>
          <AdoptionList label={t('adopt.home.nearest')}>
            {found.nearestFree.map((seat) => (
              <AdoptionRow key={seat.id} seatId={seat.id} distance={seat.distance} walk={seat.walk} />
            ))}
          </AdoptionList>
        </>
      )}
      <p class="adopt-note">
        {t(hasStreets.value ? 'adopt.home.distance' : 'adopt.home.distance.streetless', { distance })}
      </p>
    </>
  );
}
