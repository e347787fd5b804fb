import { createIdentifier } from "@univerjs/core";

/** Stands in for @univerjs/telemetry, which names a service that PowerGap does not have: nothing is reported to anyone. */
export const ITelemetryService = createIdentifier("telemetry.service");
