/**
 * An address as people type it: no scheme, no slash at the end.
 * @param {string} url
 */
export function bare(url) {
  return url.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}

/**
 * Where a page or a file of ours is on this host: below the path people reach the workbench by, which the page knows.
 * @param {string} path from the root of the workbench, such as `/download/plan.json`
 */
export function at(path, page = globalThis.document?.getElementById("workbench-page")?.textContent) {
  const { base = "/" } = JSON.parse(page || "{}");
  return base + path.replace(/^\//u, "");
}
