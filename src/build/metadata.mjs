import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { refuse } from "./jsdoc.mjs";

/** @import { Chinese } from "./chinese.mjs" */

/**
 * What Excel reads about a function.
 *
 * @typedef {object} ExcelFunction
 * @property {string} id
 * @property {string} name
 * @property {string} description
 * @property {string} [helpUrl]
 * @property {{ name: string, description: string, customEnumId?: string }[]} parameters
 */

/** @typedef {{ id: string, values: { name: string, stringValue: string, tooltip: string }[] }} ExcelEnum */

/** @typedef {{ functions: ExcelFunction[], enums?: ExcelEnum[] }} ExcelMetadata */

/**
 * functions.json, as Microsoft's generator writes it.
 *
 * @param {string[]} files
 * @returns {Promise<ExcelMetadata>}
 */
export async function excelMetadata(files) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  refuse("Microsoft's generator refuses the worksheet functions", errors);
  return JSON.parse(metadataJson);
}

/**
 * @param {ExcelMetadata} metadata
 * @param {(id: string) => string} helpUrl
 * @returns {ExcelMetadata}
 */
export function withHelpUrls(metadata, helpUrl) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({ ...entry, helpUrl: helpUrl(entry.id) })),
  };
}

/**
 * The same functions, described in Chinese; ids, names and types stay.
 *
 * @param {ExcelMetadata} metadata
 * @param {Chinese} chinese complete, as `inChinese` has checked
 * @returns {ExcelMetadata}
 */
export function chineseMetadata(metadata, chinese) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      description: chinese.functions[entry.id].description,
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: chinese.functions[entry.id].parameters?.[parameter.name] ?? parameter.description,
      })),
    })),
    ...(metadata.enums && {
      enums: metadata.enums.map((entry) => ({
        ...entry,
        values: entry.values.map((value) => ({ ...value, tooltip: chinese.choices[entry.id][value.stringValue] })),
      })),
    }),
  };
}
