import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { chosenPair } from '../../../../state/chosen-pair';
import { featuresById } from '../../../../state/district';
import type { PlacedPair } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Segments } from '../../../../ui/segments';
import { seatTitle } from '../../../shared/seat-words';
import { PairValues } from '../pairs/pair-values';
import { choosePair, useChosenPair } from '../pairs/use-chosen-pair';
import { Sentence } from './file-text';
import { ListMore } from './list-more';
import { quoteText } from './show-text';
import { usePages } from './use-pages';

interface DuplicateStepProps {
  readonly pairs: readonly PlacedPair[];
  /** Keys of the pairs that are one seat. */
  readonly merged: readonly string[];
  readonly isBusy: boolean;
  readonly onMerge: (merged: readonly string[]) => void;
}

/** Pairs of seats that may be one, each with what speaks for it; the person decides. */
export function DuplicateStep({ pairs, merged, isBusy, onMerge }: DuplicateStepProps) {
  const { rows, more, reach } = usePages(pairs);
  const likely = pairs.filter(({ verdict }) => verdict === 'likely').map(({ key }) => key);
  const list = useRef<HTMLUListElement>(null);
  const keys = pairs.map(({ key }) => key);
  useChosenPair(list, keys, (index) => reach(index + 1));
  return (
    <>
      <p class="import-note">{t('data.import.duplicates.hint')}</p>
      <p class="import-note">{t('data.import.duplicates.map')}</p>
      <div class="import-buttons">
        {likely.length > 0 && (
          <Button disabled={isBusy} onClick={() => onMerge([...new Set([...merged, ...likely])])}>
            {t('data.import.duplicates.likely', {
              count: likely.length,
              number: formatNumber(likely.length),
            })}
          </Button>
        )}
        {merged.length > 0 && (
          <Button look="quiet" disabled={isBusy} onClick={() => onMerge([])}>
            {t('data.import.duplicates.none')}
          </Button>
        )}
      </div>
      <ul ref={list} class="import-list">
        {rows.map((pair) => (
          <Pair
            key={pair.key}
            pair={pair}
            isOne={merged.includes(pair.key)}
            isChosen={chosenPair.value?.key === pair.key}
            onChoose={(isOne) =>
              onMerge(isOne ? [...merged, pair.key] : merged.filter((key) => key !== pair.key))
            }
          />
        ))}
      </ul>
      <ListMore {...more} />
    </>
  );
}

interface PairProps {
  readonly pair: PlacedPair;
  readonly isOne: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isOne: boolean) => void;
}

function Pair({ pair, isOne, isChosen, onChoose }: PairProps) {
  const [first, second] = pair.ids.map(nameOf);
  const title = t('data.import.pair.choice', { first: first ?? '', second: second ?? '' });
  return (
    <li class="import-pair" aria-current={isChosen || undefined}>
      <div>
        <button type="button" class="import-look" onClick={() => choosePair(pair.key, pair.positions)}>
          <span>
            <Sentence text={title} />
          </span>
        </button>
        <p class="import-note">{t('data.import.pair', { distance: formatNumber(pair.distance, 1) })}</p>
        <PairValues pair={pair} class="import-note import-differs" />
      </div>
      <Segments
        label={<Sentence text={title} />}
        value={isOne ? 'one' : 'two'}
        options={(['one', 'two'] as const).map((value) => ({ value, label: t(`data.import.pair.${value}`) }))}
        onChange={(value) => onChoose(value === 'one')}
      />
    </li>
  );
}

/** A seat of the district by its title, any other by its id. */
function nameOf(id: string): string {
  const seat = featuresById.value.seat.get(id);
  return quoteText(seat ? `${seatTitle(seat)} ${id}` : id);
}
