import { clientObject } from "./clientObject";
import type { Context } from "./context";

/** Parts of Excel that this workbook does not have, and can do without: they are taken, and change nothing. */
const taken = { set: () => undefined };

/** Colours that depend on what a cell says. */
export function conditionalFormats(context: Context): Excel.ConditionalFormatCollection {
  return clientObject<Excel.ConditionalFormatCollection>(context, {
    kind: "ConditionalFormatCollection",
    members: {
      add: () =>
        clientObject<Excel.ConditionalFormat>(context, {
          kind: "ConditionalFormat",
          members: {
            get textComparison() {
              return textComparison(context);
            },
          },
        }),
    },
  });
}

function textComparison(context: Context): Excel.TextConditionalFormat {
  return clientObject<Excel.TextConditionalFormat>(context, {
    kind: "TextConditionalFormat",
    properties: { rule: taken },
    members: {
      get format() {
        return clientObject<Excel.ConditionalRangeFormat>(context, {
          kind: "ConditionalRangeFormat",
          members: {
            get font() {
              return clientObject<Excel.ConditionalRangeFont>(context, {
                kind: "ConditionalRangeFont",
                properties: { color: taken },
              });
            },
          },
        });
      },
    },
  });
}
