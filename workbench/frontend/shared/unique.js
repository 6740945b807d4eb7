/** An id that nothing else on this page has, also where each widget brings this file along (JupyterLab). */
export function unique(prefix) {
  return `${prefix}-${Math.random().toString(36).slice(2)}`;
}
