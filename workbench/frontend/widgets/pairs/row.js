import { delivered } from "../../shared/delivery.js";
import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { editor } from "./editor.js";
import { startingText, stateOf } from "./pair.js";
import { actions, note, objective, problem } from "./parts.js";
import { sharpen } from "./sharpen.js";

/**
 * One problem beside its objective. `desk` is what all rows share: `{ labels, send(intent, data), drafts }`.
 * Returns `element`, `update(pair, editable)`, which patches only what changed
 * and tells whether somebody else changed its objective.
 */
export function row(desk) {
  const { labels } = desk;
  const slots = Object.fromEntries(
    ["problem", "objective", "actions", "note", "sharp"].map((name) => [name, h("div", { class: `wb-${name}` })]),
  );
  const status = h("p", { class: "wb-status", role: "status", hidden: true });
  const arrow = h("span", { class: "wb-arrow", "aria-hidden": "true" });
  const element = h(
    "li",
    { class: "wb-pair", tabindex: "-1" },
    slots.problem,
    arrow,
    slots.objective,
    slots.actions,
    slots.note,
    slots.sharp,
    status,
  );
  const drawn = new Map();
  let pair = null;
  let editable = false;
  let open = null; // the editor, with the wording it started from
  let busy = false;

  /** Draw a slot again only when its data changed, and never take the focus away from the row. */
  function draw(name, key, nodes) {
    if (drawn.get(name) === key) return;
    drawn.set(name, key);
    const held = slots[name].contains(document.activeElement);
    slots[name].replaceChildren(...[nodes()].flat(Infinity).filter(Boolean));
    if (held) (element.querySelector("button, textarea") ?? element).focus({ preventScroll: true });
  }

  function say(sentence) {
    status.textContent = sentence ?? "";
    status.hidden = !sentence;
  }

  async function act(intent, data) {
    if (busy) return null;
    busy = true;
    say(null);
    try {
      return await delivered(desk.send(intent, { node: pair.node, ...data }), () => say(labels["state.kept"]));
    } finally {
      busy = false;
      say(null);
    }
  }

  /** Carry out one gesture; whether it took effect. A refusal is shown in the row. */
  async function press(intent, data) {
    try {
      return (await act(intent, data)) !== null;
    } catch (error) {
      say(error.message || labels["error.unknown"]);
      return false;
    }
  }

  const draftKeys = () => [pair.node, `${pair.node}:base`];

  function edit(text = startingText(pair), base = pair.objective, focus = true) {
    open = { base, said: null };
    open.editor = editor({
      labels,
      about: pair.problem,
      text,
      save,
      cancel: close,
      typed: (words) => {
        desk.drafts.set(draftKeys()[0], words);
        desk.drafts.set(draftKeys()[1], base ?? "");
      },
    });
    redraw();
    if (focus) open.editor.focus();
  }

  function close() {
    const held = slots.objective.contains(document.activeElement);
    open = null;
    draftKeys().forEach(desk.drafts.clear);
    redraw();
    if (held) (slots.actions.querySelector("button") ?? element).focus({ preventScroll: true });
  }

  async function save(text) {
    const { editor: form, base } = open;
    form.say("error", text.trim() ? null : labels["error.empty_text"]);
    if (!text.trim() || busy) return;
    form.say("status", labels["state.saving"]);
    try {
      const result = await act("confirm_objective", { text, base });
      if (result?.offered) announce(labels["offers.kept"]);
      if (open?.editor === form && form.text() === text) close();
      else form.say("status", null);
    } catch (error) {
      form.say("status", null);
      form.say("error", error.message || labels["error.unknown"]);
    }
  }

  function redraw() {
    const state = stateOf(pair);
    element.dataset.state = open ? "editing" : state;
    element.dataset.kind = pair.kind;
    element.style.setProperty("--wb-depth", Math.min(Math.max((pair.depth ?? 1) - 1, 0), 4));
    const shown = JSON.stringify([pair, editable]);
    draw("problem", JSON.stringify([pair.problem, pair.was]), () => problem(pair, state, labels));
    draw("objective", open ? "editor" : shown, () => (open ? open.editor.element : objective(pair, state, labels)));
    draw("actions", `${shown}${Boolean(open)}`, () =>
      open || !editable ? actions(pair, state, labels, null) : actions(pair, state, labels, gestures),
    );
    draw("note", `${shown}${Boolean(open)}`, () => note(pair, state, labels, editable ? gestures : null));
    draw("sharp", JSON.stringify([state, pair.findings, Boolean(open)]), () =>
      open ? null : sharpen(pair, state, labels),
    );
    const changed = open && pair.objective !== open.base && pair.objective !== null;
    open?.editor.say("note", changed ? phrase(labels["editor.meanwhile"], { text: pair.objective }) : null);
  }

  const gestures = {
    keep: () => press("confirm_objective", { text: startingText(pair), base: pair.objective }),
    edit: () => edit(),
    reopen: () => press("reopen_objective", {}),
    back: () => press("send_back", {}),
    stand: () => press("keep_problem", {}),
    choose: (text) => press("settle_objective", { text }),
  };

  return {
    element,
    update(next, mayEdit) {
      const first = pair === null;
      const others =
        !first && !busy && !open && (next.objective !== pair.objective || next.offers.length > pair.offers.length);
      pair = next;
      editable = mayEdit;
      const [words, base] = first && editable ? draftKeys().map(desk.drafts.get) : [null, null];
      if (words === null) redraw();
      else edit(words, base, false);
      if (others) refresh(element);
      return others;
    },
  };
}

/** A soft highlight on what somebody else changed; it starts again if they change it once more. */
function refresh(element) {
  element.classList.remove("wb-fresh");
  void element.offsetWidth;
  element.classList.add("wb-fresh");
}
