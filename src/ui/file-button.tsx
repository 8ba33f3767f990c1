import { useRef } from 'preact/hooks';
import { Button } from './button';

interface FileButtonProps {
  readonly label: string;
  /** File name endings and types, as the platform's picker takes them. */
  readonly accept: string;
  readonly onChoose: (file: File) => unknown;
}

/** A button before the platform's file picker, which looks different in every browser. */
export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
