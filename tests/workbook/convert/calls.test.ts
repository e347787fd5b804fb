import { isSameFormula } from "../../../src/workbook/convert/calls";

test.each([
  ["=LAMBDA(a,[b],a+b)", "=lambda( a, [b] , a + b )", true],
  ["=LAMBDA(a,a+1)", "=LAMBDA(a,a+2)", false],
  ['=LAMBDA(a,a&"x y")', '=LAMBDA(a,a&"xy")', false],
  ['=LAMBDA(a,a&"x")', '=LAMBDA(a,a&"X")', false],
  ["=LAMBDA(a,a)", "=Welcome!$A$1", false],
])("%s and %s: the same is %s", (one, other, isSame) => {
  expect(isSameFormula(one, other)).toBe(isSame);
});
