import { useId } from 'preact/hooks';
import './text-field.css';

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; empty = none chosen. */
  readonly value: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly onChange: (day: string) => void;
}

/** A day, chosen in the platform's own calendar. */
export function DayField({ label, value, earliest, latest, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={earliest}
        max={latest}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
