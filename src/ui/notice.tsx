import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly children: ComponentChildren;
  readonly closeLabel?: string;
  readonly onClose?: () => void;
}

/** One sentence that matters, announced politely; it stays until it is closed. */
export function Notice({ children, closeLabel, onClose }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{children}</p>
      {onClose && (
        <button type="button" class="notice-close" aria-label={closeLabel} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
