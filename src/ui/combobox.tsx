import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './combobox.css';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** What tells two options of one name apart. */
  readonly detail?: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing matches. */
  readonly emptyText: string;
  readonly find: (text: string) => readonly ComboboxOption[];
  readonly onChoose: (id: string) => void;
  /** Lets a shortcut find the box. */
  readonly inputId: string;
  /** Drawn inside the box, after the input. */
  readonly children?: ComponentChildren;
}

/** A text box with a list of matches, after the ARIA combobox pattern: arrows move, Enter takes, Esc closes. */
export function Combobox(props: ComboboxProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const options = text.trim() === '' ? [] : props.find(text);
  const isOpen = text.trim() !== '';

  const choose = (option: ComboboxOption | undefined) => {
    if (!option) return;
    setText('');
    props.onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') choose(options[active]);
    else if (event.key === 'Escape' && isOpen) {
      setText('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="combobox">
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
        aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {props.children}
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
            <span>{option.label}</span>
            {option.detail && <span class="combobox-detail">{option.detail}</span>}
          </div>
        ))}
      </div>
      {isOpen && options.length === 0 && (
        <p class="combobox-empty" role="status">
          {props.emptyText}
        </p>
      )}
    </div>
  );
}
