import { useId } from 'preact/hooks';
import './stepper.css';

interface StepperProps {
  readonly label: string;
  /** The value in words, for the eye and for a screen reader. */
  readonly valueText: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A small number, one up or one down at a time: nothing is typed on a phone. */
export function Stepper({ label, valueText, lessLabel, moreLabel, value, ...props }: StepperProps) {
  const id = useId();
  const { least, most, onChange } = props;
  return (
    <fieldset class="stepper" aria-labelledby={id}>
      <span id={id} class="stepper-label">
        {label}
      </span>
      <button
        type="button"
        aria-label={lessLabel}
        aria-disabled={value <= least}
        onClick={() => value > least && onChange(value - 1)}
      >
        −
      </button>
      <output>{valueText}</output>
      <button
        type="button"
        aria-label={moreLabel}
        aria-disabled={value >= most}
        onClick={() => value < most && onChange(value + 1)}
      >
        +
      </button>
    </fieldset>
  );
}
