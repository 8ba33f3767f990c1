import { useEffect, useState } from 'preact/hooks';
import { keepTwo } from '../../../../actions/keep-two';
import type { DuplicatePair } from '../../../../analysis/duplicates/data';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { areDuplicatesWanted, keptPairs, openDuplicates } from '../../../../state/data-edit';
import { placedDuplicates } from '../../../../state/placed-duplicates';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { ListInParts } from '../../../../ui/list-in-parts';
import { errorText } from '../../../shared/ledger/error-text';
import { MappedPairs } from './mapped-pairs';
import { PairCard } from './pair-card';

/** Seats that may have been entered twice, pair by pair; nothing is merged by itself. And those found to be two. */
export function DuplicatePairs() {
  useEffect(() => {
    areDuplicatesWanted.value = true;
    return () => {
      areDuplicatesWanted.value = false;
    };
  }, []);
  const [error, setError] = useState<AppError | null>(null);
  const judge = async ({ ids }: DuplicatePair, areTwo: boolean) => {
    const reason = t(areTwo ? 'data.edit.duplicates.keep.reason' : 'data.edit.duplicates.back.reason');
    const given = await keepTwo(ids, areTwo, reason);
    setError(given.ok ? null : given.error);
  };
  const open = placedDuplicates.value ?? [];
  const all = openDuplicates.value ?? open;
  const kept = keptPairs.value;
  return (
    <>
      {error && <p role="alert">{errorText(error)}</p>}
      {open.length > 0 && (
        <Expander title={t('data.edit.duplicates')} aside={countText(all)}>
          {() => (
            <MappedPairs
              pairs={open}
              waiting={all.length - open.length}
              onKeep={(pair) => void judge(pair, true)}
            />
          )}
        </Expander>
      )}
      {kept.length > 0 && (
        <Expander title={t('data.edit.duplicates.kept')} aside={countText(kept)}>
          {() => <KeptPairs pairs={kept} onBack={(pair) => void judge(pair, false)} />}
        </Expander>
      )}
    </>
  );
}

const countText = ({ length }: readonly unknown[]): string =>
  t('data.edit.duplicates.count', { count: length });

interface KeptPairsProps {
  readonly pairs: readonly DuplicatePair[];
  readonly onBack: (pair: DuplicatePair) => void;
}

function KeptPairs({ pairs, onBack }: KeptPairsProps) {
  return (
    <ListInParts class="edit-today" items={pairs} keyOf={({ key }) => key}>
      {(pair) => (
        <PairCard pair={pair}>
          <Button onClick={() => onBack(pair)}>{t('data.edit.duplicates.back')}</Button>
        </PairCard>
      )}
    </ListInParts>
  );
}
