export * from "./power";
