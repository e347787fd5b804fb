/** The address in manifest.xml, which Excel loads while one develops. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/**
 * The address that the product will be served from, with a slash at its end.
 *
 * @param {string} address
 * @throws when Excel would not load an add-in from there
 */
export function normalAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(`the address must look like https://example.org/powergap; got ${address}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * manifest.xml for the address that the product will be served from.
 *
 * @param {string} xml
 * @param {string} address
 */
export function addressedManifest(xml, address) {
  const escaped = address.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return xml.replaceAll(DEVELOPMENT_ADDRESS, () => escaped);
}
