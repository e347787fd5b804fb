import { lambdaText } from "../spellings";
import type { LayoutWords } from "../layout";
import { idsIn, isSameFormula } from "./calls";
import { isUnchanged, type Conversion } from "./conversion";
import { isFormula, type Contents } from "./contents";
import { addressOf } from "./places";
import type { Plan } from "./plan";
import { References, type PlacedFormula } from "./references";

/** What nobody needs any more once a plan is carried out. */
export class Outlook {
  private formulas: readonly PlacedFormula[] | undefined;

  constructor(
    private readonly contents: Contents,
    private readonly planned: Plan,
    /** What defined names mean, by their names in lower case. */
    private readonly meanings: Readonly<Record<string, string>>,
  ) {}

  /** Those of the rows added to a sheet to which nothing refers, and which are as they were written. */
  unneededRows(added: readonly Conversion[], sheet: string): Conversion[] {
    const unchanged = added.map((one) => ({ ...one, sheet })).filter((one) => isUnchanged(one, this.contents));
    return unchanged.length > 0 ? new References(sheet, this.formulasAfter()).unneeded(unchanged) : [];
  }

  /** Whether no formula on another sheet refers to this one, nor a name. */
  isOnItsOwn(sheet: string): boolean {
    return !new References(sheet, this.formulasAfter()).isReferredTo();
  }

  /** PowerGap's names that formulas called which are given back, and that nothing else calls. */
  unneededNames(givenBack: readonly Conversion[], { headers }: LayoutWords): string[] {
    const ids = new Set(givenBack.flatMap(({ original, to }) => (to === "lambda" ? idsIn(original) : [])));
    return [...ids].flatMap((id) => {
      const name = `PG.${id}`;
      const meaning = this.meanings[name.toLowerCase()];
      const ours = lambdaText(id, headers);
      const isOurs = meaning !== undefined && ours !== undefined && isSameFormula(meaning, ours);
      const isCalled = () =>
        this.formulasAfter().some(({ formula }) => formula.toLowerCase().includes(name.toLowerCase()));
      return isOurs && !isCalled() ? name : [];
    });
  }

  /** What computes then, in cells and names. */
  private formulasAfter(): readonly PlacedFormula[] {
    const { writes, calculations } = this.planned;
    const written = new Set(writes.map(addressOf));
    return (this.formulas ??= [
      ...this.contents.formulaCells().filter((cell) => !written.has(addressOf(cell))),
      ...writes.flatMap(({ content, isValue, ...place }) =>
        !isValue && isFormula(content) ? { ...place, formula: content } : [],
      ),
      ...calculations.flat().flatMap((content) => (isFormula(content) ? { formula: content } : [])),
      ...Object.values(this.meanings).map((formula) => ({ formula })),
    ]);
  }
}
