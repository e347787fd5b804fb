import { readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(path.join(__dirname, "..", "package-lock.json"), "utf8"),
);

const names = new Set(Object.keys(lock.packages).map((place) => place.slice(place.lastIndexOf("node_modules/") + 13)));

test("the lock file names what every platform needs, else npm ci refuses it elsewhere", () => {
  const optional = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
});

test("the lock file leaves open where packages come from", () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});
