import { isArrayNode, isErrorNode, isLiteralNode, isUnaryNode, parse, tokenize } from "@borgar/fx";

/** @typedef {number | string | boolean} ConstantValue errors are their text, such as #N/A */

/**
 * The rows of an array constant, `{1,"a";2,TRUE}`; undefined for any other text.
 *
 * @param {string} text
 * @returns {ConstantValue[][] | undefined}
 */
export function arrayConstant(text) {
  if (!text.startsWith("{")) return undefined;
  const node = parse(tokenize(`=${text}`));
  return isArrayNode(node) ? node.elements.map((row) => row.map(constantValue)) : undefined;
}

/**
 * @param {import("@borgar/fx").AstExpression | null} node
 * @returns {ConstantValue}
 */
function constantValue(node) {
  if (node && isUnaryNode(node) && node.operator === "-") return -Number(constantValue(node.arguments[0]));
  if (node && (isLiteralNode(node) || isErrorNode(node))) return /** @type {ConstantValue} */ (node.value);
  throw new Error("an array constant holds constants only");
}
