import { useRef, type KeyboardEvent, type RefObject } from "react";

/** Arrow keys between a search box and the rows below it; rows are marked `data-row`. */
export function useRowKeys(): {
  ref: RefObject<HTMLDivElement>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...(ref.current?.querySelectorAll<HTMLElement>("input[type=search], [data-row]") ?? [])];
    const from = stops.indexOf(event.target as HTMLElement);
    const next = stops[from + step];
    if (from < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return { ref, onKeyDown };
}
