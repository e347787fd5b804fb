import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const FOLDER = path.resolve("src/workbook/excel");

/** What every Excel has that can load the pane: later members need a question first. */
const TAKEN_FOR_GRANTED = 12;

const program = ts.createProgram(
  readdirSync(FOLDER).map((file) => path.join(FOLDER, file)),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    strict: true,
    noEmit: true,
  },
);
const checker = program.getTypeChecker();

/** 1.9 is 9. A member says it itself, or its type says it for all of its members. */
function apiSetOf(declaration: ts.Declaration): number | undefined {
  const said = /\[Api set: ExcelApi 1\.(\d+)/.exec(commentsOf(declaration));
  if (said) return Number(said[1]);
  const { parent } = declaration;
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? apiSetOf(parent) : undefined;
}

const commentsOf = (node: ts.Node) =>
  (ts.getJSDocCommentsAndTags(node) ?? []).map((comment) => comment.getFullText()).join("\n");

/** The latest version that the surroundings of a node have asked for: isSupported("1.20") && …, or ? … :, or if. */
function askedFor(node: ts.Node): number {
  if (!node.parent) return 0;
  const { parent } = node;
  const condition =
    ts.isConditionalExpression(parent) && parent.whenTrue === node
      ? parent.condition
      : ts.isIfStatement(parent) && parent.thenStatement === node
        ? parent.expression
        : ts.isBinaryExpression(parent) && parent.right === node
          ? parent.left
          : undefined;
  const asked = /isSupported\("1\.(\d+)"\)/.exec(condition?.getText() ?? "");
  return Math.max(asked ? Number(asked[1]) : 0, askedFor(parent));
}

interface Use {
  member: string;
  apiSet: number;
  asked: number;
  at: string;
}

/** Every use of a member of Excel's API. */
function usesIn(file: ts.SourceFile): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      const symbol = symbolOf(node);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
        const apiSet = apiSetOf(declaration);
        if (apiSet === undefined) continue;
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const at = `${path.basename(file.fileName)}:${line + 1}`;
        uses.push({ member: checker.symbolToString(symbol!), apiSet, asked: askedFor(node), at });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** What a name means, in `{ mergeUndoGroup: true }` and in `const { charts } = sheet` too. */
function symbolOf(node: ts.Identifier): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  }
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  return checker.getSymbolAtLocation(node);
}

const uses = program
  .getSourceFiles()
  .filter(({ fileName }) => path.dirname(path.resolve(fileName)) === FOLDER)
  .flatMap(usesIn);

test("the tags of Excel's members are read", () => {
  const apiSet = (member: string) => uses.find((use) => use.member.endsWith(member))?.apiSet;
  expect(apiSet("freezeRows")).toBe(7);
  expect(apiSet("pageLayout")).toBe(9);
  expect(apiSet("customProperties")).toBe(12);
  expect(apiSet("mergeUndoGroup")).toBe(20);
  expect(uses.length).toBeGreaterThan(100);
});

test("a member above ExcelApi 1.12 is used only where Excel was asked for it", () => {
  expect(uses.filter(({ apiSet, asked }) => apiSet > Math.max(TAKEN_FOR_GRANTED, asked))).toEqual([]);
});
