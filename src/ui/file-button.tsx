import { useRef } from 'preact/hooks';
import { Button } from './button';

interface FileButtonProps {
  readonly label: string;
  /** File name endings and types, as the platform's picker takes them. Without it phones grey out none. */
  readonly accept?: string;
  readonly look?: 'main' | 'plain';
  /** Several can be chosen at once. */
  readonly multiple?: boolean;
  /** Told once for a choice. */
  readonly onChoose: (file: File, all: readonly File[]) => unknown;
}

/** A button before the platform's file picker, which looks different in every browser. */
export function FileButton({ label, accept, look, multiple = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look ?? 'plain'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const all = [...(currentTarget.files ?? [])];
          if (all[0]) onChoose(all[0], all);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
