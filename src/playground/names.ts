import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

type TreeBuilder = LexerTreeBuilder["treeBuilder"];
type Known = NonNullable<Parameters<TreeBuilder>[2]>;

/**
 * Univer's reader of formulas, which also
 *
 * - notes the names that a formula uses. By itself, Univer forgets a name whose content is an address: when the sheet
 *   is renamed, it would go on with the old address, and the formula become an error;
 * - finds a name behind a sign. By itself, Univer looks for a name that starts with the sign: =-rate would be #NAME?.
 */
class NamesReader extends LexerTreeBuilder {
  override treeBuilder(...[formula, transformSuffix, known]: Parameters<TreeBuilder>): ReturnType<TreeBuilder> {
    const tree = super.treeBuilder(formula, transformSuffix, known && behindSigns(known));
    if (!(tree instanceof LexerNode) || known?.unitId == null) return tree;
    const tokens = (this.sequenceNodesBuilder(formula) ?? []).map((node) =>
      typeof node === "string" ? "" : node.token,
    );
    const names = tokens
      .map((token) => withoutSigns(token).trim())
      .filter((token) => known.getValueByName(known.unitId!, token));
    if (names.length > 0) tree.setDefinedNames(names);
    return tree;
  }
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
export function followNames(injector: Injector): void {
  injector.replace([LexerTreeBuilder, { useClass: NamesReader }]);
}
