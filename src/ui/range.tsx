import './range.css';

interface RangeProps {
  readonly label: string;
  /** The value in words, for the eye and for a screen reader. */
  readonly valueText: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A labelled slider with its value in words beside the label. */
export function Range({ label, valueText, value, least, most, step, onChange }: RangeProps) {
  const filled = ((value - least) / (most - least)) * 100;
  return (
    <label class="range">
      <span class="range-label">{label}</span>
      <output class="range-value">{valueText}</output>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        // The label's first field is the output: it would be that one's name.
        aria-label={label}
        aria-valuetext={valueText}
        style={{ '--filled': `${filled}%` }}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
