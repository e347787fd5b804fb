import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneHost } from "./host";

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

function onSchemeChange(listener: () => void): () => void {
  const query = prefersDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The workbook's theme, else the browser's. High contrast is the browser's own: Fluent follows its forced colours. */
export function useTheme({ colorScheme }: Pick<PaneHost, "colorScheme">): {
  theme: Theme;
  /** Colours the browser's own controls alike. */
  style: { colorScheme: "light" | "dark" };
} {
  const isBrowserDark = useSyncExternalStore(onSchemeChange, () => prefersDark().matches);
  const isDark = colorScheme ? colorScheme === "dark" : isBrowserDark;
  return { theme: isDark ? webDarkTheme : webLightTheme, style: { colorScheme: isDark ? "dark" : "light" } };
}
