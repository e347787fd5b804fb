import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

type TreeBuilder = LexerTreeBuilder["treeBuilder"];
type Known = NonNullable<Parameters<TreeBuilder>[2]>;

/**
 * Univer's reader of formulas, which also
 *
 * - notes the names that a formula uses. By itself, Univer forgets a name whose content is an address: when the sheet
 *   is renamed, it would go on with the old address, and the formula become an error;
 * - finds a name behind a sign. By itself, Univer looks for a name that starts with the sign: =-rate would be #NAME?;
 * - reads 1E-6 and 0.0000001 as numbers. By itself, Univer compares them as texts: =A1<1E-6 would be TRUE.
 */
class FormulaReader extends LexerTreeBuilder {
  override treeBuilder(...[formula, transformSuffix, known]: Parameters<TreeBuilder>): ReturnType<TreeBuilder> {
    const tree = super.treeBuilder(this.withPlainNumbers(formula), transformSuffix, known && behindSigns(known));
    if (!(tree instanceof LexerNode) || known?.unitId == null) return tree;
    const names = this.tokens(formula)
      .map((token) => withoutSigns(token).trim())
      .filter((token) => known.getValueByName(known.unitId!, token));
    if (names.length > 0) tree.setDefinedNames(names);
    return tree;
  }

  private withPlainNumbers(formula: string): string {
    if (!/\dE[+-]?\d|\.0{6}/i.test(formula)) return formula;
    const nodes = this.sequenceNodesBuilder(formula);
    if (!nodes) return formula;
    return `=${nodes.map((node) => (typeof node === "string" ? node : plainNumber(node.token))).join("")}`;
  }

  private tokens(formula: string): string[] {
    return (this.sequenceNodesBuilder(formula) ?? []).map((node) => (typeof node === "string" ? "" : node.token));
  }
}

/** A number in the one way that Univer reads as a number, JavaScript's own; other tokens as they are. */
function plainNumber(token: string): string {
  return token.trim() !== "" && Number.isFinite(Number(token)) ? String(Number(token)) : token;
}

/** What is known of names, where a name with signs before it has its content with the same signs. */
function behindSigns(known: Known): Known {
  return {
    ...known,
    getValueByName(unitId, token) {
      const name = withoutSigns(token);
      const signs = token.slice(0, token.length - name.length);
      const found = known.getValueByName(unitId, name);
      return found && { ...found, formulaOrRefString: signs + found.formulaOrRefString };
    },
  };
}

function withoutSigns(token: string): string {
  return token.replace(/^([+-]\s*)+/, "");
}

/** Puts this reader in the place of Univer's, before any formula is read. */
export function readFormulas(injector: Injector): void {
  injector.replace([LexerTreeBuilder, { useClass: FormulaReader }]);
}
