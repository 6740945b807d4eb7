/**
 * The largest letters, and as few columns as they need, with which a list is seen whole on a wall: never under 28 px at a
 * height of 1080. What does not fit even so is left out at the end and told.
 */

const STEPS = [
  ...[54, 48, 42, 38].map((size) => ({ size, columns: 1 })),
  ...[42, 38, 34, 30, 28].map((size) => ({ size, columns: 2 })),
  ...[30, 28].map((size) => ({ size, columns: 3 })),
];
const WALL = 1080;
const LEAST = 240; // px a list has at least, however small the window

/** `wall`: what fills the window; `list`: what must fit in it; `tell(hidden)` is called with how many were left out. */
export function fit(wall, list, tell) {
  const room = window.innerHeight - (wall.getBoundingClientRect().top + window.scrollY);
  wall.style.setProperty("--wb-wall", `${Math.max(LEAST, Math.floor(room))}px`);
  const items = [...list.children];
  for (const item of items) item.hidden = false;
  tell(0);
  const over = () => list.scrollHeight > list.clientHeight + 1;
  for (const { size, columns } of STEPS) {
    list.style.setProperty("--wb-row", `${(size * window.innerHeight) / WALL}px`);
    list.style.setProperty("--wb-columns", String(columns));
    list.style.setProperty("--wb-rows", String(Math.ceil(items.length / columns)));
    list.dataset.columns = String(columns);
    if (!over()) return;
  }
  let hidden = 0;
  while (over() && hidden < items.length - 1) {
    hidden += 1;
    items[items.length - hidden].hidden = true;
    tell(hidden);
  }
}
