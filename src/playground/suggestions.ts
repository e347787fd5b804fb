import { IEditorService, IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./univer";

/** Univer's shortcuts while its list of suggested functions is open. */
const IN_LIST = "sheet.formula-embedding-editor.search_function.";

const HIGHLIGHTED = '[data-u-comp="sheets-formula-editor"] > li[class*="univer-bg-gray-200"] > span:first-child';

/**
 * Lets Enter and Tab take a suggestion only while it fits the name that is being typed. Univer's list lags behind the
 * keyboard: by itself, it turns a quick =SUM(1,2) into =SLN(1,2), since SLN was suggested when the S was typed.
 */
export function acceptOnlyFittingSuggestions({ univer }: Spreadsheet): void {
  const injector = univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const editors = injector.get(IEditorService);
  const register = shortcuts.registerShortcut.bind(shortcuts);

  const isFitting = () => {
    const editor = editors.getFocusEditor();
    const caret = editor?.getSelectionRanges().at(-1)?.startOffset;
    const text = editor?.getDocumentData().body?.dataStream.slice(0, caret) ?? "";
    const typed = /[\w.]+$/.exec(text)?.[0].toUpperCase();
    const suggested = document.querySelector(HIGHLIGHTED)?.textContent?.toUpperCase();
    return typed !== undefined && suggested !== undefined && suggested.startsWith(typed);
  };

  shortcuts.registerShortcut = (shortcut) => {
    const takes =
      shortcut.id.startsWith(IN_LIST) && (shortcut.binding === KeyCode.ENTER || shortcut.binding === KeyCode.TAB);
    return register(takes ? { ...shortcut, preconditions: isFitting } : shortcut);
  };
}
