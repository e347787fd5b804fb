import { stored } from "../../../src/workbook/xlsx/stored";

test.each([
  ["a classic formula as it is", "=SUM(A1:B2)*2", "SUM(A1:B2)*2"],
  ["younger functions with their prefix", "=beta.inv(A1,2,3)", "_xlfn.BETA.INV(A1,2,3)"],
  [
    "PowerGap's functions by their stored names",
    "=2*POWERGAP.GPU_BOOK_VALUE(A1,1)+B7",
    "2*_xldudf_POWERGAP_GPU_BOOK_VALUE(A1,1)+B7",
  ],
  ["the stored form as it is", "=_xldudf_POWERGAP_GPU_BOOK_VALUE(A1)", "_xldudf_POWERGAP_GPU_BOOK_VALUE(A1)"],
  ["nothing inside a text", '="LET(a,1,a) POWERGAP.X(1)"', '"LET(a,1,a) POWERGAP.X(1)"'],
  // As Excel saves it: an optional parameter is declared with _xlop, and used with _xlpm.
  [
    "optional parameters",
    "=LAMBDA(value, [periods], IF(ISOMITTED(periods),1,periods)*value)",
    "_xlfn.LAMBDA(_xlpm.value,_xlop.periods, IF(_xlfn.ISOMITTED(_xlpm.periods),1,_xlpm.periods)*_xlpm.value)",
  ],
  [
    "names of LET, each after its own value",
    "=LET(a,a+1,f,LAMBDA(x,x*a),f(2))",
    "_xlfn.LET(_xlpm.a,a+1,_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*_xlpm.a),_xlpm.f(2))",
  ],
  ["a name outside of what declares it", "=LET(a,1,a)+a", "_xlfn.LET(_xlpm.a,1,_xlpm.a)+a"],
  ["a declared name like a cell, in any case", "=LET(q1,2,Q1+Q2)", "_xlfn.LET(_xlpm.q1,2,_xlpm.Q1+Q2)"],
])("a file stores %s", (_, typed, expected) => {
  expect(stored(typed)).toBe(expected);
});
