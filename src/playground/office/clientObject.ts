import type { Context } from "./context";
import { OfficeError } from "./errors";

/** A property that is read after `load` and `sync`, and written at the next `sync`. */
export interface Property {
  get?(): unknown;
  set?(value: never): void;
}

/** What an object of Office.js can do here; whatever else it has there throws. */
export interface Description<T> {
  /** As its type is called, for errors and the log. */
  readonly kind: string;
  readonly properties?: { readonly [K in keyof T]?: Property };
  /** Methods, and objects that belong to it. */
  readonly members?: Partial<T>;
  /** Whether a method that ends in OrNullObject found nothing. */
  isNull?(): boolean;
}

/** Loads properties at once; for items of a collection that is being loaded. */
const loaders = new WeakMap<object, (names: readonly string[]) => void>();

/** An object of Office.js, of which nothing can be read that was not loaded. */
export function clientObject<T extends object>(context: Context, described: Description<T>): T {
  const { kind, isNull } = described;
  const properties = (described.properties ?? {}) as Readonly<Record<string, Property | undefined>>;
  const members = (described.members ?? {}) as Record<string, unknown>;
  const loaded = new Map<string, unknown>();
  const belongings = new Map<string, unknown>();
  const checkExists = () => {
    if (isNull?.()) throw new OfficeError("ItemNotFound", `This ${kind} does not exist.`);
  };

  const load = (names: readonly string[]) => {
    if (isNull?.()) return;
    const fresh = new Set<string>();
    for (const name of names) {
      const [first, ...rest] = name.split("/");
      const property = properties[first];
      if (!property?.get) throw notImplemented(`${kind}.${first}`);
      if (!fresh.has(first)) loaded.set(first, property.get());
      fresh.add(first);
      if (rest.length > 0) for (const item of loaded.get(first) as object[]) loaders.get(item)!([rest.join("/")]);
    }
  };

  const proxy = new Proxy<Record<string, unknown>>(
    {},
    {
      get(_, key) {
        // Promises ask whether they were given another promise.
        if (typeof key === "symbol" || key === "then") return undefined;
        if (key === "context") return context;
        if (key === "isNullObject") return loaded.get(key) ?? false;
        if (key === "load") {
          return (names: string) => {
            context.later(`${kind}.load`, async () => {
              await context.settle();
              load(names.split(",").map((name) => name.trim()));
            });
            return proxy;
          };
        }
        if (key in properties) {
          if (!loaded.has(key)) {
            throw new OfficeError("PropertyNotLoaded", `${kind}.${key} was not loaded, or not synchronized.`);
          }
          return loaded.get(key);
        }
        if (!(key in members)) throw notImplemented(`${kind}.${key}`);
        // What belongs to an object is the same each time.
        if (!belongings.has(key)) belongings.set(key, members[key]);
        return belongings.get(key);
      },
      set(_, key, value) {
        const set = properties[String(key)]?.set;
        if (!set) throw notImplemented(`${kind}.${String(key)} =`);
        context.later(`${kind}.${String(key)}`, () => {
          checkExists();
          set(value as never);
        });
        return true;
      },
    },
  );
  if (isNull) context.later(`${kind}.isNullObject`, () => void loaded.set("isNullObject", isNull()));
  loaders.set(proxy, load);
  return proxy as T;
}

export function notImplemented(what: string): OfficeError {
  return new OfficeError("NotImplemented", `The browser workbook does not have ${what}.`);
}

/** What a method returns whose result is there after the next sync. */
export function clientResult<T>(context: Context, name: string, read: () => T): OfficeExtension.ClientResult<T> {
  let result: { value: T } | undefined;
  context.later(name, async () => {
    await context.settle();
    result = { value: read() };
  });
  return {
    get value() {
      if (!result) throw new OfficeError("PropertyNotLoaded", `${name} was not synchronized.`);
      return result.value;
    },
  };
}
