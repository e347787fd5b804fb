import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

type TreeBuilder = LexerTreeBuilder["treeBuilder"];

/**
 * Univer's reader of formulas, which also notes the names that a formula uses. By itself, Univer forgets a name whose
 * content is an address: when the sheet is renamed, it would go on with the old address, and the formula become an
 * error.
 */
class NamesReader extends LexerTreeBuilder {
  override treeBuilder(...given: Parameters<TreeBuilder>): ReturnType<TreeBuilder> {
    const tree = super.treeBuilder(...given);
    const [formula, , known] = given;
    if (!(tree instanceof LexerNode) || known?.unitId == null) return tree;
    const tokens = (this.sequenceNodesBuilder(formula) ?? []).map((node) =>
      typeof node === "string" ? "" : node.token,
    );
    const names = tokens.map((token) => token.trim()).filter((token) => known.getValueByName(known.unitId!, token));
    if (names.length > 0) tree.setDefinedNames(names);
    return tree;
  }
}

/** Puts this reader in the place of Univer's, before any formula is read. */
export function followNames(injector: Injector): void {
  injector.replace([LexerTreeBuilder, { useClass: NamesReader }]);
}
