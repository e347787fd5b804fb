export * from "./power";
export * from "./reference";
