import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from "react";

const PREFIX = "powergap.";

/** What was remembered under the key, if it is still something that `isValid`. */
export function recall<T>(key: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers past the closing of the pane, where the browser lets it: storage may be forbidden or full. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    return;
  }
}

/** State that is still there when the pane is closed and opened again. */
export function useRemembered<T>(
  key: string,
  isValid: (value: unknown) => value is T,
  initial: T,
): [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState(() => recall(key, isValid) ?? initial);
  // What nobody changed is not remembered: the language, say, goes on following the browser's.
  const isUntouched = useRef(true);
  useEffect(() => {
    if (!isUntouched.current) remember(key, value);
    isUntouched.current = false;
  }, [key, value]);
  return [value, setValue];
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** What is typed into forms, by form and field. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function isDrafts(value: unknown): value is Drafts {
  return isRecord(value) && Object.values(value).every(isDraft);
}

export function isDraft(value: unknown): value is Drafts[string] {
  return isRecord(value) && Object.values(value).every(isText);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
