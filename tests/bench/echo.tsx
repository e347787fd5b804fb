import { Field, FluentProvider, Input, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

// What any page with React and Fluent needs to show what is typed.

function Echo() {
  const [typed, setTyped] = useState("60");
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="Months">
        <Input
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => setTyped(String(Number(typed) + (key === "ArrowUp" ? 1 : -1)))}
        />
      </Field>
      <output>{typed}</output>
    </FluentProvider>
  );
}

createRoot(document.body).render(<Echo />);
