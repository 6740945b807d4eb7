// The dialogs in which ideas get a theme, and a theme another name.
import { dialog, h, toast } from "../../shared/dom.js";
import { asked, draftLine, field } from "./asking.js";

const NAME_LIMIT = 60; // characters in the name of a theme; the core holds it

/** What people do with themes; `view()` is what the group has now. Returns the gestures by name. */
export function themeGestures({ labels, attempt, drafts }, view) {
  const undo = { label: labels.undo, action: () => attempt("undo"), last: true };
  const tried = async (intent, data, words) => {
    const result = await attempt(intent, data);
    if (result) toast(words, undo);
    return result !== null;
  };
  const desk = { labels, drafts, tried };
  return {
    theme: (ideas) => putInTheme(desk, ideas, view().themes),
    changeTheme: (theme) => change(desk, theme, view().themes),
  };
}

/** Ask in which theme ideas stand: one there is, a new one, or none. Resolves with whether they were put there. */
async function putInTheme({ labels, drafts, tried }, ideas, themes) {
  const ids = ideas.map(({ id }) => id);
  const standing = ideas.some(({ theme }) => theme);
  const name = draftLine(drafts, "theme", { maxlength: NAME_LIMIT });
  const places = [...themes, { id: "new", name: labels["theme.new"] }];
  if (standing) places.push({ id: "none", name: labels["theme.out"] });
  const choice = choices("wb-idea-theme", labels["theme.title"], places, themes.length ? themes[0].id : "new");
  const words = field(labels["theme.name"], name);
  const show = () => {
    words.hidden = choice.value() !== "new";
  };
  choice.element.addEventListener("change", show);
  show();
  const body = [ideaList(ideas), choice.element, words];
  if (!(await asked(labels, { title: labels["theme.title"], body, yes: labels["theme.do"] }))) return false;
  if (choice.value() === "none") return tried("theme_ideas", { ideas: ids, theme: null }, labels["theme.taken_out"]);
  if (choice.value() !== "new")
    return tried("theme_ideas", { ideas: ids, theme: choice.value() }, labels["theme.done"]);
  const made = await tried("begin_theme", { ideas: ids, name: name.value }, labels["theme.done"]);
  if (made) drafts.clear("theme");
  return made;
}

/** Give a theme another name, join it with another, or dissolve it. */
async function change({ labels, drafts, tried }, theme, themes) {
  const key = `theme:${theme.id}`;
  const name = draftLine(drafts, key, { maxlength: NAME_LIMIT, text: theme.name });
  const wanted = await dialog({
    title: labels["theme.change.title"],
    body: field(labels["theme.name"], name),
    actions: [
      { name: "no", label: labels.cancel },
      { name: "drop", label: labels["theme.drop"] },
      ...(themes.length > 1 ? [{ name: "join", label: labels["theme.join"] }] : []),
      { name: "yes", label: labels.save, primary: true },
    ],
  });
  if (wanted === "join") await joinThemes({ labels, tried }, theme, themes);
  if (wanted === "drop") await tried("drop_theme", { theme: theme.id }, labels["theme.dropped"]);
  const data = { theme: theme.id, name: name.value, base: theme.name };
  if (wanted !== "yes" || (await tried("rename_theme", data, labels["theme.renamed"]))) drafts.clear(key);
}

async function joinThemes({ labels, tried }, theme, themes) {
  const others = themes.filter(({ id }) => id !== theme.id);
  const choice = choices("wb-join-theme", labels["theme.join.title"], others, others[0].id);
  const body = [
    h("p", { class: "wb-words", dir: "auto", text: theme.name }),
    labels["theme.join.help"],
    choice.element,
  ];
  if (await asked(labels, { title: labels["theme.join.title"], body, yes: labels["theme.join.do"] }))
    await tried("join_themes", { theme: theme.id, into: choice.value() }, labels["theme.joined"]);
}

/** One of several, as radio buttons. Returns `{ element, value() }`. */
function choices(group, title, options, first) {
  const boxes = options.map(({ id, name }) => {
    const box = h("input", { type: "radio", name: group, value: id, checked: id === first });
    return { box, label: h("label", { class: "wb-idea-side" }, box, h("span", { dir: "auto", text: name })) };
  });
  return {
    element: h(
      "div",
      { role: "radiogroup", "aria-label": title },
      boxes.map(({ label }) => label),
    ),
    value: () => boxes.find(({ box }) => box.checked)?.box.value ?? first,
  };
}

/** The ideas meant, all of them. Returns the element. */
function ideaList(ideas) {
  return h(
    "ul",
    { class: "wb-meant-list" },
    ideas.map(({ text }) => h("li", { dir: "auto", text })),
  );
}
