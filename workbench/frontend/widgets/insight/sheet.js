/**
 * Where the drawer of a vote is a sheet at the foot of the page, the tree beside it ends above: what is voted on stays in
 * sight. Returns a function that lets go.
 * @param {any} drawer
 */
export function clearOfSheet(drawer) {
  const flat = window.matchMedia("(max-width: 1000px)");
  const phone = window.matchMedia("(max-width: 720px)");
  const hostNow = () => /** @type {HTMLElement | null} */ (drawer.side.closest(".wb-stage-area"));
  /** @type {HTMLElement | null} */
  let host = null;

  function measure() {
    host = hostNow() ?? host;
    if (!host) return;
    host.classList.toggle("wb-vote-open", drawer.isOpen);
    const rail = /** @type {HTMLElement | null} */ (host.querySelector(":scope > .wb-rail"));
    const lies = rail && phone.matches && getComputedStyle(rail).position === "fixed"; // on a low screen it stands below
    const foot = lies ? rail.offsetHeight : 0; // with many buttons it is higher than with few
    drawer.side.style.bottom = phone.matches ? `${foot}px` : "";
    const sheet = drawer.isOpen && flat.matches ? drawer.side.offsetHeight : 0;
    if (sheet) host.style.setProperty("--wb-rail", `${sheet + foot}px`);
    else host.style.removeProperty("--wb-rail");
    window.dispatchEvent(new CustomEvent("workbench:vote-open", { detail: { open: drawer.isOpen } }));
  }

  const observer = new ResizeObserver(measure);
  observer.observe(drawer.side);
  drawer.listen(measure);
  flat.addEventListener("change", measure);
  return () => {
    observer.disconnect();
    flat.removeEventListener("change", measure);
    host?.classList.remove("wb-vote-open");
    host?.style.removeProperty("--wb-rail");
    window.dispatchEvent(new CustomEvent("workbench:vote-open", { detail: { open: false } }));
  };
}
