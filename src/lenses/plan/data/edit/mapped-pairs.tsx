import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../../i18n/translate';
import { importPreviewFeatures } from '../../../../map/sources/import-preview-features';
import { chosenPair } from '../../../../state/chosen-pair';
import type { PlacedPair } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { importPreview, pressedPairs } from '../../../shared/plan-scene';
import { PairValues } from '../pairs/pair-values';
import { choosePair, useChosenPair } from '../pairs/use-chosen-pair';
import { PairCard } from './pair-card';

/** Pairs that are listed at once: each is decided on and gives way to the next. */
const listed = 10;

interface MappedPairsProps {
  readonly pairs: readonly PlacedPair[];
  /** More pairs, which come in the place of those that are decided on. */
  readonly waiting: number;
  /** They are two. */
  readonly onKeep: (pair: PlacedPair) => void;
}

/** Pairs that wait for a decision, a line on the map for each; a press there finds the pair here. */
export function MappedPairs({ pairs, waiting, onKeep }: MappedPairsProps) {
  const [shown, setShown] = useState(listed);
  const list = useRef<HTMLUListElement>(null);
  const chosen = chosenPair.value?.key ?? null;
  useEffect(() => {
    importPreview.value = importPreviewFeatures({
      positions: nothing,
      areas: [],
      moves: [],
      faults: [],
      pairs,
      chosen,
      trial: nothing,
    });
    pressedPairs.value = pairs;
  }, [pairs, chosen]);
  useEffect(
    () => () => {
      importPreview.value = null;
      pressedPairs.value = [];
      chosenPair.value = null;
    },
    [],
  );
  useChosenPair(
    list,
    pairs.map(({ key }) => key),
    (index) => setShown((before) => Math.max(before, index + 1)),
  );
  return (
    <>
      <p class="edit-note">{t('data.import.duplicates.map')}</p>
      <ul ref={list} class="edit-today">
        {pairs.slice(0, shown).map((pair) => (
          <li key={pair.key} aria-current={pair.key === chosen || undefined}>
            <PairCard pair={pair} values={<PairValues pair={pair} class="edit-note edit-differs" />}>
              <Button onClick={() => choosePair(pair.key, pair.positions)}>
                {t('data.edit.duplicates.show')}
              </Button>
              <Button onClick={() => onKeep(pair)}>{t('data.edit.duplicates.keep')}</Button>
            </PairCard>
          </li>
        ))}
      </ul>
      {pairs.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + listed)}>
          {t('data.import.more', { count: Math.min(listed, pairs.length - shown) })}
        </Button>
      )}
      {waiting > 0 && <p class="edit-note">{t('data.edit.duplicates.waiting', { count: waiting })}</p>}
    </>
  );
}

const nothing = new Float64Array();
