/** Text as search compares it: one letter case, one width of letters, words of an id apart. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/_/g, " ");
}

/** Something that can be found by its name and by what is said about it, in any language. */
export interface Findable {
  name: string;
  texts: readonly string[];
}

/** The items that hold every word of the query, those first whose name holds it. */
export function search<T>(items: readonly T[], query: string, findable: (item: T) => Findable): T[] {
  const phrase = plain(query).trim();
  const words = phrase.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  const ranks: T[][] = [[], [], [], []];
  for (const item of items) {
    const { name, texts } = findable(item);
    const ownName = plain(name);
    const all = [ownName, ...texts.map(plain)].join("\n");
    if (!words.every((word) => all.includes(word))) continue;
    if (ownName.startsWith(phrase)) ranks[0].push(item);
    else if (ownName.includes(phrase)) ranks[1].push(item);
    else if (words.every((word) => ownName.includes(word))) ranks[2].push(item);
    else ranks[3].push(item);
  }
  return ranks.flat();
}
