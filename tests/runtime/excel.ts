import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

/** What a call shows in its cell. */
export type Outcome = { value: unknown } | { error: string; sentence: string };

export interface Call {
  id: string;
  /** As Excel passes them: null where one is left out, rows of values for a range. */
  given: readonly unknown[];
  /** Whether the cells of a range come as objects with a format, as for a function that takes data types. */
  isRich?: boolean;
}

/** What Excel shows for the runtime's error numbers; any other number means that a function threw something else. */
const ERRORS: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** The runtime's numbers: what it sends and gets, and what an invocation may contain. */
const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const INVOCATION = { messageCategory: 1, messageType: 1000 };
const MAY_HOLD_ERRORS = 4;
const IS_RICH = 8;

/** An error value in a cell, as Excel passes it to a function. */
export const errorValue = (code: string) => ({ type: "CustomFunctionError", code });

/** A cell of a range as Excel passes it to a function that takes data types. */
export const richValue = (value: object) => ({ value: JSON.stringify(value) });

type Answer = [id: number, succeeded: boolean, value: unknown, errorNumber?: number];

/** The built functions.js in Microsoft's custom-functions runtime, behind a host that does what Excel would. */
export class Excel {
  readonly associated: string[];
  readonly #window: HostedWindow;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #calls = 0;

  constructor(build: string) {
    const runtime = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");
    // The runtime finds out where it is from its script element.
    const page = `<script src="https://localhost/custom-functions-runtime.debug.js"></script>`;
    const { window } = new JSDOM(page, { runScripts: "outside-only", url: "https://localhost/" });
    this.#window = window as unknown as HostedWindow;
    // It collects results for up to half a second before it sends them, and asks every 100 ms whether the part of
    // Office.js that task panes use has arrived: here neither is worth waiting for.
    this.#window.setTimeout = (callback, delay) => (delay === 100 ? undefined : setTimeout(callback));
    this.#window._richApiNativeBridge = {
      sendMessageToHost: (text) => this.#receive(JSON.parse(text)),
    };
    window.eval(readFileSync(runtime, "utf8"));
    window.eval(readFileSync(path.join(build, "functions.js"), "utf8"));
    this.associated = Object.keys(this.#window.CustomFunctions._association.mappings);
  }

  async call(id: string, ...given: readonly unknown[]): Promise<Outcome> {
    return (await this.callAll([{ id, given }]))[0];
  }

  /** Calculates many cells at once, as Excel does. */
  callAll(calls: readonly Call[]): Promise<Outcome[]> {
    const entries = calls.map(({ id, given, isRich }, i) => ({
      ...INVOCATION,
      message: [this.#calls + i, id, given, "Sheet1!A1", isRich ? IS_RICH : MAY_HOLD_ERRORS],
    }));
    const outcomes = calls.map((_, i) => {
      return new Promise<Outcome>((resolve) => this.#waiting.set(this.#calls + i, resolve));
    });
    this.#calls += calls.length;
    this.#send({ type: EVENT, flags: 0, message: { entries } });
    return Promise.all(outcomes);
  }

  close(): void {
    this.#window.close();
  }

  #send(message: object): void {
    this.#window._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify(message));
  }

  #receive({ id, type, message }: { id: number; type: number; message: { body?: { Actions?: Action[] } } }): void {
    if (type !== REQUEST) return;
    const actions = message.body?.Actions ?? [];
    for (const { Name, ArgumentInfo } of actions) {
      if (Name === "SetInvocationArrayResults") for (const answer of ArgumentInfo.Arguments[0]) this.#settle(answer);
    }
    const results = actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const response = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
    // The runtime expects its answer after it has finished asking.
    setTimeout(() => this.#send({ id, type: RESPONSE, flags: 0, message: response }));
  }

  #settle([id, succeeded, value, errorNumber]: Answer): void {
    const error = ERRORS[errorNumber ?? -1] ?? `thrown, number ${errorNumber}`;
    this.#waiting.get(id)?.(succeeded ? { value } : { error, sentence: String(value) });
    this.#waiting.delete(id);
  }
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface Action {
  Id: number;
  Name: string;
  ArgumentInfo: { Arguments: [Answer[]] };
}

interface HostedWindow {
  CustomFunctions: { _association: { mappings: object } };
  _richApiNativeBridge?: Bridge;
  setTimeout(callback: () => void, delay: number): unknown;
  close(): void;
}
