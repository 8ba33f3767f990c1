import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from './button';

/** Entries at once: more than one reads in one go, and there in a few milliseconds (own choice). */
const entriesAtOnce = 50;

interface ListInPartsProps<Item> {
  readonly class: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
  /** Their order says something. */
  readonly isOrdered?: boolean;
}

/** A list of any length: the first entries, and a button for the next. */
export function ListInParts<Item>(props: ListInPartsProps<Item>) {
  const { items, keyOf, children, isOrdered } = props;
  const [count, setCount] = useState(entriesAtOnce);
  const List = isOrdered ? 'ol' : 'ul';
  const left = items.length - count;
  return (
    <>
      <List class={props.class}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </List>
      {left > 0 && (
        <Button look="quiet" onClick={() => setCount(count + entriesAtOnce)}>
          {t('common.list.more', { count: left })}
        </Button>
      )}
    </>
  );
}
