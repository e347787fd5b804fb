export * from "./depreciation";
export * from "./guarantee";
export * from "./power";
export * from "./reference";
export * from "./timeline";
