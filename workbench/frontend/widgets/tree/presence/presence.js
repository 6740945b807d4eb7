// Who is on which node: what this page tells of itself and what it hears of the others. Nothing of it is ever stored.

const EVERY = 120; // ms between two things this page says of itself
let latest = null; // of several trees, one after another on a page, the newest speaks for it
const FADES = 1500; // ms after which a pointer that no longer moves is gone

/**
 * Presence on the tree of a board. `changed(nodes)` is called with the nodes whose visitors changed, `pointed(laser)` with
 * `{node, x, y}` or null. Returns `{at(id), look(), point(place), stop()}`; `at(id)`: the people on a node.
 */
export function createPresence(board, changed, pointed, where = window) {
  const { group } = board.options;
  const people = new Map(); // key -> {name, sector, role, at}
  let mine = null;
  let [told, waiting, last] = [null, 0, 0];
  let fading = 0;

  const say = (what) => where.dispatchEvent(new CustomEvent("workbench:presence-say", { detail: { group, ...what } }));
  const here = ({ at }) => at && at.tree === board.view.tree;

  function present() {
    const writing = board.editing?.node;
    const node = writing ?? board.selected;
    const known = node && board.view.nodes.some(({ id }) => id === node);
    return known ? { tree: board.view.tree, node, doing: writing ? "writing" : "selected" } : null;
  }

  function speak() {
    waiting = 0;
    const at = present();
    const signature = JSON.stringify(at);
    if (signature === told) return;
    told = signature;
    last = Date.now();
    say({ at });
  }

  function look() {
    if (group && !waiting && JSON.stringify(present()) !== told)
      waiting = setTimeout(speak, Math.max(0, last + EVERY - Date.now()));
  }

  function put(key, person) {
    const touched = [people.get(key), person].filter((one) => one && here(one)).map(({ at }) => at.node);
    if (person?.at) people.set(key, person);
    else people.delete(key);
    return touched;
  }

  function hear({ detail }) {
    if (detail.anew) {
      told = null;
      if (group) say({ at: present() });
      return;
    }
    if (detail.group !== group) return;
    mine = detail.you ?? mine;
    const old = detail.all ? [...people.keys()] : [];
    const touched = [...old, ...(detail.gone ?? [])].flatMap((key) => put(key, null));
    for (const person of detail.people ?? []) if (person.key !== mine) touched.push(...put(person.key, person));
    if (touched.length) changed(new Set(touched));
    if (detail.laser && detail.laser.key !== mine && detail.laser.tree === board.view.tree) show(detail.laser);
  }

  function show(laser) {
    pointed(laser);
    clearTimeout(fading);
    fading = setTimeout(() => pointed(null), FADES);
  }

  where.addEventListener("workbench:presence", hear);
  const deaf = board.listen(look);
  const self = {};
  latest = self;
  if (group) say({ at: null }); // so that the server knows which group this page shows, even if it only reads

  let pointing = 0;
  return {
    at: (id) => [...people.values()].filter((person) => here(person) && person.at.node === id),
    /** Point at a place beside a node: shown here at once, to the others a few times a second. */
    point({ node, x, y }) {
      show({ node, x, y });
      if (Date.now() - pointing < EVERY) return;
      pointing = Date.now();
      say({ laser: { tree: board.view.tree, node, x, y } });
    },
    stop() {
      where.removeEventListener("workbench:presence", hear);
      deaf();
      clearTimeout(waiting);
      clearTimeout(fading);
      // Another tree may just be taking its place: what that one says must not be taken back.
      if (group) setTimeout(() => latest === self && say({ at: null }));
    },
  };
}
