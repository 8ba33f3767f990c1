import { useEffect, useId, useState } from 'preact/hooks';
import { langOf } from '../i18n/lang-of';
import { t } from '../i18n/translate';
import { type Find, useMatches } from './use-matches';
import './combobox.css';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** What tells two options of one name apart. */
  readonly detail?: string;
}

interface ComboboxProps<Option extends ComboboxOption> {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing matches. */
  readonly emptyText: string;
  readonly find: Find<Option>;
  readonly onChoose: (option: Option) => void;
  /** Lets a shortcut find the box. */
  readonly inputId: string;
  /** What is chosen: shown until somebody types, and again when they leave without choosing. */
  readonly value?: string;
  /** Offered above the matches, also before anything is typed. */
  readonly offer?: Option | null;
}

/**
 * A text box with a list of matches, after the ARIA combobox pattern: arrows move, Enter takes, Esc closes. What
 * an input method is still composing is not searched for; Enter before the answer takes the first of the answer.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { value, offer } = props;
  const id = useId();
  // null = nobody types.
  const [text, setText] = useState<string | null>(null);
  // null = the first match, or the offer where nothing matches.
  const [moved, setMoved] = useState<number | null>(null);
  const [isEntered, setEntered] = useState(false);
  const { options: found, status, ask, whenAnswered } = useMatches(props.find);
  const options = offer ? [offer, ...found] : found;
  const active = moved ?? (offer && found.length > 0 ? 1 : 0);
  const isOpen = isEntered && (status !== 'none' || Boolean(offer));
  useEffect(() => {
    if (moved !== null) document.getElementById(`${id}-${moved}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, moved]);

  const type = (typed: string | null) => {
    setText(typed);
    setMoved(null);
    ask(typed ?? '');
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    type(null);
    setEntered(false);
    props.onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.isComposing) return;
    const last = options.length - 1;
    if (/^Arrow(Up|Down)$/.test(event.key)) setEntered(true);
    if (event.key === 'ArrowDown') setMoved(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setMoved(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') {
      if (status === 'asked' && moved === null) whenAnswered(choose);
      else if (isOpen) choose(options[active]);
    } else if (event.key === 'Escape' && isOpen) {
      type(null);
      setEntered(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent) => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    setEntered(false);
    if (value !== undefined) type(null);
  };

  const isEmpty = isOpen && found.length === 0 && (status === 'answered' || status === 'failed');
  return (
    <div class="combobox" onFocusOut={onFocusOut}>
      <input
        id={props.inputId}
        class="combobox-input"
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={80}
        aria-label={props.label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${id}-${active}` : undefined}
        placeholder={props.placeholder}
        value={text ?? value ?? ''}
        onFocus={(event) => {
          setEntered(true);
          // What one types takes the place of what is chosen.
          if (value !== undefined) event.currentTarget.select();
        }}
        onInput={(event) => {
          setEntered(true);
          if (event.isComposing) setText(event.currentTarget.value);
          else type(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class={isOpen ? 'combobox-matches' : 'combobox-closed'}>
        <div id={`${id}-list`} class="combobox-list" role="listbox" aria-label={props.label} hidden={!isOpen}>
          {options.map((option, index) => (
            // The keyboard works through the input (aria-activedescendant), so an option takes no focus.
            <div
              key={option.id}
              id={`${id}-${index}`}
              class="combobox-option"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={onKeyDown}
            >
              <span lang={langOf(option.label)}>{option.label}</span>
              {option.detail && (
                <span class="combobox-detail" lang={langOf(option.detail)}>
                  {option.detail}
                </span>
              )}
            </div>
          ))}
        </div>
        <p class={isEmpty ? 'combobox-empty' : 'visually-hidden'} role="status">
          {isEmpty && (status === 'failed' ? t('common.failed.lens') : props.emptyText)}
          {isOpen &&
            status === 'answered' &&
            found.length > 0 &&
            t('common.search.count', { count: found.length })}
        </p>
      </div>
    </div>
  );
}
