/** Do `before` when the page is about to be printed and `after` once it was; returns what ends that. */
export function onPaper(before, after) {
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
