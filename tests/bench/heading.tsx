import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// What any page with React and Fluent needs before it shows something.

createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <h1>Heading</h1>
  </FluentProvider>,
);
