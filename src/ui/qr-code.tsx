import { useEffect, useState } from 'preact/hooks';
import { drawQr, type QrDrawing } from './draw-qr';
import './qr-code.css';

interface QrCodeProps {
  readonly text: string;
  /** What the code leads to, for those who do not see it. */
  readonly label: string;
}

/**
 * A text as a QR code: dark on white by day, by night and on paper, since readers expect it so. While the
 * encoder loads its place is kept; a text that no code can hold stands there as text.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly drawing: QrDrawing | null } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void drawQr(text).then((drawing) => {
      if (isWanted) setDrawn({ text, drawing });
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (drawn?.text !== text) return <div class="qr-code" aria-busy="true" />;
  const { drawing } = drawn;
  if (!drawing) return <code class="qr-code-text">{text}</code>;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      shape-rendering="crispEdges"
    >
      <rect class="qr-code-light" width={drawing.size} height={drawing.size} />
      <path class="qr-code-dark" d={drawing.path} />
    </svg>
  );
}
