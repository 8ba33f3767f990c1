import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './segments.css';

interface SegmentsProps<Value extends string> {
  readonly label: ComponentChildren;
  /** `detail` stands below the label, smaller. What is disabled cannot be had now; say beside it why. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly detail?: string;
    readonly disabled?: boolean;
  }[];
  /** null = none of them. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: a radio group that looks like one switch. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.detail && <span class="segment-detail">{option.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
