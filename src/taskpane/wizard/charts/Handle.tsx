import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";

interface HandleProps {
  label: string;
  /** Where it stands, as shares of the drawing's width and height. */
  left: number;
  top: number;
  /** Months, and the same in words. */
  value: number;
  minimum: number;
  maximum: number;
  text: string;
  /** How many months the whole width of the drawing is. */
  monthsAcross: number;
  /** The person begins, and ends, to drag. */
  onStart: () => void;
  onEnd: () => void;
  /** Moves by months from where the drag began, or by a key from where it is. */
  onMove: (months: number) => void;
  /** Brings back what was there when the drag began. */
  onCancel: () => void;
}

/** Months for keys; Home and End go as far as the range allows. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 6,
  PageDown: -6,
  Home: -Infinity,
  End: Infinity,
};

/** A drag goes by whole half months. */
const STEPS_A_MONTH = 2;

/** Moves a date in a drawing: with the mouse, a finger or keys. */
export function Handle({ label, left, top, value, minimum, maximum, text, monthsAcross, ...on }: HandleProps) {
  const drag = useRef<{ x: number; monthsAPixel: number }>(undefined);
  const { handle } = useStyles();

  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { width } = event.currentTarget.parentElement!.getBoundingClientRect();
    drag.current = { x: event.clientX, monthsAPixel: monthsAcross / width };
    on.onStart();
  };
  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const months = (event.clientX - drag.current.x) * drag.current.monthsAPixel;
    on.onMove(Math.round(months * STEPS_A_MONTH) / STEPS_A_MONTH);
  };
  const end = () => {
    if (!drag.current) return;
    drag.current = undefined;
    on.onEnd();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && drag.current) {
      event.stopPropagation();
      on.onCancel();
      return end();
    }
    const months = KEYS[event.key];
    if (months === undefined || drag.current) return;
    event.preventDefault();
    on.onMove(months);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      aria-valuenow={value}
      aria-valuetext={text}
      className={handle}
      style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        if (drag.current) on.onCancel();
        end();
      }}
      onKeyDown={press}
    />
  );
}

const useStyles = makeStyles({
  handle: {
    position: "absolute",
    width: "28px",
    height: "28px",
    transform: "translate(-50%, -50%)",
    borderRadius: tokens.borderRadiusCircular,
    cursor: "ew-resize",
    touchAction: "none",
    "::before": {
      content: '""',
      position: "absolute",
      inset: "7px",
      boxSizing: "border-box",
      border: `2px solid ${tokens.colorBrandForeground1}`,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground1,
      "@media (forced-colors: active)": { border: "2px solid ButtonText", backgroundColor: "ButtonFace" },
    },
    ":hover::before": { inset: "5px" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      "@media (forced-colors: active)": { outlineColor: "Highlight" },
    },
    "@media print": { display: "none" },
  },
});
