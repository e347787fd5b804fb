/** What a test sees of the fake Excel, as `window.fakeExcel`. */
export interface FakeExcel {
  /** What each cell holds, by its address with its sheet. */
  cells: Record<string, { formula: string; value: string | number; format?: string }>;
  isProtected: boolean;
  /** The file that was opened as a new workbook, in base 64. */
  opened: string;
  select(address: string): void;
}

/** How a test opens the pane inside the fake Excel. */
export interface FakeOptions {
  language: string;
  isDark: boolean;
}

/**
 * The part of Microsoft's office.js that the pane uses, strict about what Excel is strict about: nothing can be read
 * that was not loaded and synchronized, and errors come as codes. It runs in the page, so it refers to nothing outside.
 */
export function fakeOffice({ language, isDark }: FakeOptions): void {
  const listeners = new Set<() => Promise<void>>();
  const tell = () => listeners.forEach((listener) => void listener());
  let selected = "Sheet1!B4";

  const fake: FakeExcel = {
    cells: { "Sheet1!A1": { formula: "5000", value: 5000 }, "Sheet1!A2": { formula: "=1/0", value: "#DIV/0!" } },
    isProtected: false,
    opened: "",
    select: (address) => {
      selected = address;
      tell();
    },
  };

  const refusal = (code: string) => Object.assign(new Error(code), { code });

  class Context {
    private queue: (() => void)[] = [];
    readonly workbook = {
      getActiveCell: () => new Range(this, selected),
      worksheets: {
        getActiveWorksheet: () => this.sheet("Sheet1"),
        getItemOrNullObject: (name: string) => this.sheet(name),
        onActivated: this.event(),
        onChanged: this.event(),
        onCalculated: this.event(),
      },
      onSelectionChanged: this.event(),
    };
    private event() {
      const add = (listener: () => Promise<void>) => {
        listeners.add(listener);
        return { context: this, remove: () => listeners.delete(listener) };
      };
      return { add };
    }
    private sheet(name: string) {
      const address = (local: string) => `${name}!${local}`;
      return { isNullObject: name !== "Sheet1", getRange: (local: string) => new Range(this, address(local)) };
    }
    later(action: () => void) {
      this.queue.push(action);
    }
    async sync() {
      const actions = this.queue.splice(0);
      await Promise.resolve();
      for (const action of actions) action();
    }
  }

  class Range {
    private loaded: Record<string, unknown> = {};
    constructor(
      private context: Context,
      private at: string,
    ) {}
    load(names: string) {
      this.context.later(() => {
        const { formula, value, format } = fake.cells[this.at] ?? { formula: "", value: "" };
        const isError = String(value).startsWith("#");
        const all: Record<string, unknown> = {
          address: this.at,
          cellCount: this.at.includes(":") ? 1e6 : 1,
          formulas: [[formula]],
          values: [[value]],
          text: [[String(value)]],
          valueTypes: [[isError ? "Error" : "Double"]],
          numberFormat: [[format ?? "General"]],
        };
        for (const name of names.split(", ")) this.loaded[name] = all[name];
      });
      return this;
    }
    private read(name: string) {
      if (!(name in this.loaded)) throw refusal("PropertyNotLoaded");
      return this.loaded[name];
    }
    private write(change: Partial<FakeExcel["cells"][string]>) {
      this.context.later(() => {
        if (fake.isProtected) throw refusal("AccessDenied");
        const before = fake.cells[this.at] ?? { formula: "", value: "computed" };
        fake.cells[this.at] = { ...before, ...change };
        tell();
      });
    }
    get address() {
      return this.read("address");
    }
    get cellCount() {
      return this.read("cellCount");
    }
    get values() {
      return this.read("values");
    }
    get valueTypes() {
      return this.read("valueTypes");
    }
    get text() {
      return this.read("text");
    }
    get formulas() {
      return this.read("formulas") as string[][];
    }
    set formulas(formulas: string[][]) {
      this.write({ formula: formulas[0][0] });
    }
    get numberFormat() {
      return this.read("numberFormat") as string[][];
    }
    set numberFormat(formats: string[][]) {
      this.write({ format: formats[0][0] });
    }
  }

  // Inside Excel there is no history.
  Object.assign(history, { pushState: null, replaceState: null });
  Object.assign(window, {
    fakeExcel: fake,
    Excel: {
      RangeValueType: { error: "Error" },
      createWorkbook: async (base64: string) => {
        if (fake.isProtected) throw refusal("AccessDenied");
        fake.opened = base64;
      },
      run: async (batch: (context: Context) => Promise<unknown>) => {
        const context = new Context();
        const result = await batch(context);
        await context.sync();
        return result;
      },
    },
    Office: {
      context: { displayLanguage: language, officeTheme: { isDarkTheme: isDark } },
      HostType: { Excel: "Excel" },
      onReady: (callback: (info: { host: string }) => void) => Promise.resolve({ host: "Excel" }).then(callback),
    },
  });
}
