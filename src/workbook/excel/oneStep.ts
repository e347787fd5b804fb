import { PaneError } from "../refusal";
import { codeOf, refusalOf } from "./refusals";
import { isSupported } from "./support";

/** Changes the workbook. Before it writes, it says what `takeBack` has to know; later again, when there is more. */
type Write<T, P> = (context: Excel.RequestContext, remember: (progress: P) => void) => Promise<T>;

/** What happens when a change fails half-way. */
interface Failing<P> {
  takeBack(progress: P, because: unknown): Promise<void>;
  /** Where it was writing, for the sentence that says why it could not. */
  addressOf(progress: P): string;
  /** What to say when it failed for a reason that only Excel knows. */
  failed: "notWritten" | "notConverted";
}

/** Writes as one step of undo where this Excel can. What fails is taken back, and refused with a sentence. */
export async function inOneStep<T, P>(write: Write<T, P>, failing: Failing<P>): Promise<T> {
  try {
    return await orTakenBack(write, failing, true);
  } catch (error) {
    // Something that this Excel cannot undo in a group: written without one.
    if (codeOf(error) !== "UndoNotSupported") throw error;
    return orTakenBack(write, failing, false);
  }
}

async function orTakenBack<T, P>(
  write: Write<T, P>,
  { takeBack, addressOf, failed }: Failing<P>,
  isGrouped: boolean,
): Promise<T> {
  let begun: { progress: P } | undefined;
  const run = (context: Excel.RequestContext) => write(context, (progress) => (begun = { progress }));
  try {
    return await (isGrouped && isSupported("1.20") ? Excel.run({ mergeUndoGroup: true }, run) : Excel.run(run));
  } catch (error) {
    if (!begun) throw refusalOf(error, "");
    await takeBack(begun.progress, error);
    if (codeOf(error) === "UndoNotSupported") throw error;
    const refusal = refusalOf(error, addressOf(begun.progress));
    throw refusal instanceof PaneError ? refusal : new PaneError(failed, { reason: messageOf(error) });
  }
}

/** What Excel says of a failure. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
