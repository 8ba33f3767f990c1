import { useId } from 'preact/hooks';
import './select.css';

interface NumberFieldProps {
  readonly label: string;
  /** null = nothing is filled in. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** Only what lies within the limits is told; null when the box was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A number in a box of its own. It is taken when the box is left or its arrows are used. */
export function NumberField({ label, value, least, most, step = 1, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={step}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value === '' ? null : currentTarget.valueAsNumber;
          if (typed === null || (typed >= least && typed <= most)) onChange(typed);
          // What was refused does not stay in the box as if it had been taken.
          else currentTarget.value = value === null ? '' : String(value);
        }}
      />
    </div>
  );
}
