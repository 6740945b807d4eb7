/**
 * An address as people type it: no scheme, no slash at the end.
 * @param {string} url
 */
export function bare(url) {
  return url.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}
