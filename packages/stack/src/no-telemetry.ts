/** Neither Medusa nor Next tells its makers about the shop. */
export const NO_TELEMETRY = { MEDUSA_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1" };
