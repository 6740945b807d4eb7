/** The dialogs of the brainstorm: a list at once, people without a device, merging, other words, a place in the tree. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

export function forms({ labels, send, drafts }) {
  const attempt = attempting({ labels, send });
  const actions = (name, label) => [
    { name: "no", label: labels.cancel },
    { name, label, primary: true },
  ];
  const field = (label, control) => h("label", { class: "wb-form-field" }, h("span", { text: label }), control);
  const area = (key, rows, value = drafts.get(key) ?? "") =>
    h("textarea", {
      class: "wb-box",
      rows,
      dir: "auto",
      value,
      oninput: (event) => drafts.set(key, event.target.value),
    });

  /** What came of a list, in one sentence or three. */
  function told(result) {
    if (!result.ideas) return labels["paste.none"];
    return [
      counted(labels, "paste.done", result.ideas.length),
      result.repeated > 0 && counted(labels, "paste.repeated", result.repeated),
      result.blank > 0 && counted(labels, "paste.blank", result.blank),
    ]
      .filter(Boolean)
      .join(" ");
  }

  const lines = (text) => text.replace(/\s+$/u, "").split(/\r?\n/u);

  async function list(key, text, more = {}) {
    if (!text.trim()) return;
    const result = await attempt("add_ideas", { texts: lines(text), ...more });
    if (!result) return;
    toast(told(result));
    drafts.clear(key);
  }

  return {
    async paste() {
      const box = area("paste", 10);
      const body = [labels["paste.help"], field(labels["paste.name"], box)];
      if (
        (await dialog({ title: labels["paste.title"], body, actions: actions("add", labels["paste.add"]) })) === "add"
      )
        list("paste", box.value);
    },

    /** Ideas of people without a device: what they say, of which sector they are, and how many (R46). */
    async forOthers(sectors) {
      const box = area("others", 5);
      const sector = h(
        "select",
        { class: "wb-select" },
        sectors.map(({ id, label }) => h("option", { value: id, text: label })),
      );
      sector.value = "people";
      const people = h("input", {
        class: "wb-idea-number",
        type: "number",
        min: "1",
        max: "1000",
        value: "1",
        inputmode: "numeric",
      });
      const body = [
        labels["other.help"],
        field(labels["other.sector"], sector),
        field(labels["other.people"], people),
        field(labels["other.ideas"], box),
      ];
      if (
        (await dialog({ title: labels["other.title"], body, actions: actions("add", labels["other.add"]) })) !== "add"
      )
        return;
      list("others", box.value, { sector: sector.value, people: people.valueAsNumber || 0 });
    },

    /** How many people without a device support an idea, sector by sector. */
    async count(idea, sectors) {
      const inputs = sectors.map(({ id, label }) => ({
        id,
        label,
        input: h("input", {
          class: "wb-idea-number",
          type: "number",
          min: "0",
          max: "1000",
          inputmode: "numeric",
          value: String(idea.own_paper[id] ?? 0),
        }),
      }));
      const body = [
        h("p", { class: "wb-words", dir: "auto", text: idea.text }),
        labels["count.help"],
        ...inputs.map(({ label, input }) => field(label, input)),
      ];
      if ((await dialog({ title: labels["count.title"], body, actions: actions("save", labels.save) })) !== "save")
        return;
      const changed = inputs.filter(({ id, input }) => (input.valueAsNumber || 0) !== (idea.own_paper[id] ?? 0));
      for (const { id, input } of changed) {
        if (!(await attempt("count_paper", { idea: idea.id, sector: id, people: input.valueAsNumber || 0 }))) return;
      }
      if (changed.length) toast(labels["count.saved"]);
    },

    async edit(idea) {
      const key = `edit:${idea.id}`;
      const box = area(key, 3, drafts.get(key) ?? idea.text);
      if (
        (await dialog({
          title: labels.edit,
          body: field(labels["edit.name"], box),
          actions: actions("save", labels.save),
        })) !== "save"
      )
        return drafts.clear(key);
      return (await attempt("reword_idea", { idea: idea.id, text: box.value, base: idea.text })) && drafts.clear(key);
    },

    /** Merge chosen ideas under words of the people's choosing; resolves with whether they were merged. */
    async merge(ideas) {
      const first = [...ideas].sort((a, b) => b.people - a.people || b.text.length - a.text.length)[0];
      const box = h("textarea", { class: "wb-box", rows: 3, dir: "auto", value: first.text });
      const use = (text) => {
        box.value = text;
        box.focus();
      };
      const body = [
        labels["merge.help"],
        field(labels["merge.name"], box),
        h(
          "ul",
          { class: "wb-merge-list" },
          ideas.map((idea) =>
            h(
              "li",
              {},
              h("span", { dir: "auto", text: idea.text }),
              button(labels["merge.use"], () => use(idea.text), { about: idea.text }),
            ),
          ),
        ),
      ];
      if (
        (await dialog({ title: labels["merge.title"], body, actions: actions("merge", labels["merge.do"]) })) !==
        "merge"
      )
        return false;
      const merged = await attempt("merge_ideas", { ideas: ideas.map(({ id }) => id), text: box.value });
      if (merged) toast(labels.merged);
      return merged !== null;
    },

    /** Let an idea become a node of the tree (R50). */
    async place(idea, core) {
      const sides = core ? ["cause", "effect", "parked"] : ["core", "parked"];
      let side = sides[0];
      const choose = sides.map((name) =>
        h(
          "label",
          { class: "wb-idea-side" },
          h("input", {
            type: "radio",
            name: "wb-idea-side",
            checked: name === side,
            onchange: () => {
              side = name;
            },
          }),
          h("span", { text: labels[`place.${name}`] }),
        ),
      );
      const body = [
        h("p", { class: "wb-words", dir: "auto", text: idea.text }),
        h("div", { role: "radiogroup", "aria-label": labels["place.title"] }, choose),
      ];
      if ((await dialog({ title: labels["place.title"], body, actions: actions("place", labels.place) })) !== "place")
        return;
      const of = side === "cause" || side === "effect" ? { of: core } : {};
      if (await attempt("place_idea", { idea: idea.id, side, ...of })) toast(labels.placed);
    },
  };
}
