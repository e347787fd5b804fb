import { useRef, type ElementType } from "react";

interface FileButtonProps {
  label: string;
  onOpen: (file: File) => void;
  /** What is pressed: the host's own kind of button. */
  button?: ElementType<{ onClick: () => void; children: string }>;
}

/** Lets somebody choose an .xlsx file. A button, since the browser's own field for files speaks the browser's language. */
export function FileButton({ label, onOpen, button: Button = "button" }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".xlsx"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button onClick={() => field.current?.click()}>{label}</Button>
    </>
  );
}
