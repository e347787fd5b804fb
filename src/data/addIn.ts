/** What tells PowerGap from other add-ins, as in manifest.xml. Shared workbooks store it: it never changes. */
export const ADD_IN_ID = "3e1aef87-5ca0-4e42-a854-f90d48e88d59";

/** The manifest's version. */
export const ADD_IN_VERSION = "0.1.0.0";
