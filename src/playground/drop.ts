const isFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/** Opens what is dropped anywhere on the page, and shows the hint while a file hangs over it. */
export function acceptFiles(hint: HTMLElement, open: (file: File) => void): void {
  const show = (isOver: boolean) => (hint.hidden = !isOver);
  const over = (event: DragEvent) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    show(true);
  };
  // The grid has its own ideas about what is dragged: the page comes first.
  document.addEventListener("dragenter", over, true);
  document.addEventListener("dragover", over, true);
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget ?? show(false), true);
  document.addEventListener(
    "drop",
    (event) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(false);
      const [file] = event.dataTransfer!.files;
      if (file) open(file);
    },
    true,
  );
}
