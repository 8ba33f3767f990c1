import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

interface FirstOfListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** Rows at once: a hundred are there in a few milliseconds, and nobody reads more in one go (own choice). */
const rowsAtOnce = 100;

/** A list that may be very long, a hundred rows at a time. */
export function FirstOfList<Item>({ items, children }: FirstOfListProps<Item>) {
  const [count, setCount] = useState(rowsAtOnce);
  const left = items.length - count;
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 && (
        <Button look="quiet" onClick={() => setCount(count + rowsAtOnce)}>
          {t('common.list.more', { count: left })}
        </Button>
      )}
    </>
  );
}
