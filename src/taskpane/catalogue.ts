import { useEffect, useState } from "react";
import type { FunctionHelp } from "../i18n/catalogue";
import type { Language } from "../i18n/language";

/** The help of all functions in a language once it is there; until then in the language before. */
export interface Catalogue {
  readonly functions: readonly FunctionHelp[] | undefined;
  readonly hasFailed: boolean;
  tryAgain(): void;
}

const loading = new Map<Language, Promise<FunctionHelp[]>>();

async function fetchFunctions(language: Language): Promise<FunctionHelp[]> {
  const response = await fetch(`catalogue.${language}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as FunctionHelp[];
}

/** The help of all functions in a language. Fetches each language once, unless it failed. */
export function loadFunctions(language: Language): Promise<FunctionHelp[]> {
  const known = loading.get(language);
  if (known) return known;
  const functions = fetchFunctions(language);
  loading.set(language, functions);
  functions.catch(() => loading.delete(language));
  return functions;
}

export function useCatalogue(language: Language): Catalogue {
  const [loaded, setLoaded] = useState<Partial<Record<Language, FunctionHelp[] | "failed">>>({});
  const [attempt, setAttempt] = useState(0);
  // Asked for while the first picture is drawn; the effect waits for that.
  useState(() => void loadFunctions(language));

  useEffect(() => {
    let isWanted = true;
    const settle = (result: FunctionHelp[] | "failed") => {
      if (isWanted) setLoaded((before) => ({ ...before, [language]: result }));
    };
    loadFunctions(language).then(settle, () => settle("failed"));
    return () => {
      isWanted = false;
    };
  }, [language, attempt]);

  const hasFailed = loaded[language] === "failed";
  const functions = [loaded[language], ...Object.values(loaded)].find((result) => Array.isArray(result));
  return {
    functions: hasFailed ? undefined : functions,
    hasFailed,
    tryAgain: () => {
      setLoaded((before) => ({ ...before, [language]: undefined }));
      setAttempt(attempt + 1);
    },
  };
}
