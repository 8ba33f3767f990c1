import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A piece of the page whose code comes when it is first shown. The page does without it, and so says nothing of it. */
export function LazyPiece({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [loaded, setLoaded] = useState<{ readonly Piece: ComponentType } | null>(null);
  useEffect(() => {
    load().then(
      (Piece) => setLoaded({ Piece }),
      () => {},
    );
  }, []);
  return loaded && <loaded.Piece />;
}
