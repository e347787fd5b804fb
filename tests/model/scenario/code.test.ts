import fc from "fast-check";
import { decode, encode, type Changes } from "../../../src/model/scenario/code";
import { FIELDS } from "../../../src/model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../../src/model/scenario/scenario";

test("a default scenario is the shortest code", () => {
  expect(encode({})).toMatch(/^PG1-[a-z\d]{4}$/);
  expect(decode(encode({}))).toEqual({});
});

test("20,000 GPUs are written in base 36, and a PUE of 1.3 as 13 tenths", () => {
  // 20000 = 15·36² + 15·36 + 20; 13 is d
  expect(encode({ gpus: 20_000, pue: 1.3 })).toMatch(/^PG1GNffkPUd\.1-/);
});

// 48183 is 116f in base 36; FNV-1a by hand in another language
test("a code that was given away goes on saying the same", () => {
  const code = "PG1GNffkME3EB@116fTP~3h.1-26zd";
  const changes: Changes = { gpus: 20_000, method: "VDB", grid_likely: { day: 48_183 }, bridge_price: -12.5 };
  expect(decode(code)).toEqual(changes);
  expect(encode(changes)).toBe(code);
});

const change = (name: FieldName): fc.Arbitrary<number | string> => {
  const field = FIELDS[name];
  return "choices" in field ? fc.constantFrom(...field.choices) : fc.double({ noNaN: true, noDefaultInfinity: true });
};

const changes = (most: number): fc.Arbitrary<Changes> =>
  fc
    .uniqueArray(fc.constantFrom(...FIELD_NAMES), { maxLength: most })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, change(name)]))));

test("what goes in comes out, to the last bit", () => {
  fc.assert(
    fc.property(changes(FIELD_NAMES.length), (drawn) => {
      const code = encode(drawn);
      const withoutMinusZero = Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, value || 0]));
      expect(decode(code)).toEqual(withoutMinusZero);
    }),
    { numRuns: 200 },
  );
});

test("a dozen changes of any doubles take at most 200 characters", () => {
  fc.assert(
    fc.property(changes(12), (drawn) => {
      expect(encode(drawn).length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 300 },
  );
});

test("spaces and line breaks that a mail adds do no harm", () => {
  const code = encode({ gpus: 20_000, pue: 1.3 });
  expect(decode(` ${code.slice(0, 5)}\n ${code.slice(5)} `)).toEqual({ gpus: 20_000, pue: 1.3 });
});

test("a code with one character changed, lost or doubled is refused", () => {
  fc.assert(
    fc.property(changes(8), fc.nat(), fc.constantFrom("0", "z", "A", ".", ""), (drawn, place, other) => {
      const code = encode(drawn);
      const at = place % code.length;
      const damaged = [
        code.slice(0, at) + other + code.slice(at + 1),
        code.slice(0, at) + code[at] + code.slice(at),
      ].filter((one) => one !== code);
      expect(damaged.map(decode)).toEqual(damaged.map(() => undefined));
    }),
    { numRuns: 300 },
  );
});

test.each(["", "PG1", "hello", "PG2-0000", "=HYPERLINK(1)"])("“%s” is no code", (text) => {
  expect(decode(text)).toBeUndefined();
});

test("no two fields share their letters", () => {
  const codes = FIELD_NAMES.map((name) => {
    const field = FIELDS[name];
    return encode({ [name]: "choices" in field ? field.choices[0] : 0 }).slice(3, 5);
  });
  expect(new Set(codes).size).toBe(FIELD_NAMES.length);
});
