import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** `main` is the one action of a panel; `quiet` looks like a link. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Needed when the children are only a drawing. */
  readonly label?: string;
  readonly onClick?: () => void;
}

export function Button({ children, look = 'plain', type = 'button', disabled, label, onClick }: ButtonProps) {
  return (
    <button
      class={`button button-${look}`}
      type={type}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
