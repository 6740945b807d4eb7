// The dialogs in which people settle the words of an idea.
import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { asked, draftBox, field } from "./asking.js";

/** Give an idea other words. */
export async function reword({ labels, attempt, drafts }, idea) {
  const key = `edit:${idea.id}`;
  const box = draftBox(drafts, key, 3, idea.text);
  const body = field(labels["edit.name"], box);
  const wanted = await asked(labels, { title: labels.edit, body, yes: labels.save });
  if (!wanted || (await attempt("reword_idea", { idea: idea.id, text: box.value, base: idea.text }))) drafts.clear(key);
}

/** Merge chosen ideas under words of the people's choosing; resolves with whether they were merged. */
export async function mergeIdeas({ labels, attempt, drafts }, ideas) {
  const first = [...ideas].sort((a, b) => b.people - a.people || b.text.length - a.text.length)[0];
  const box = h("textarea", {
    class: "wb-box",
    rows: 3,
    dir: "auto",
    value: first.text,
    oninput: () => drafts.set("merge", box.value),
  });
  const use = (text) => {
    drafts.clear("merge");
    box.value = text;
    box.focus();
  };
  const body = [labels["merge.help"], field(labels["merge.name"], box), wordings(labels, ideas, use)];
  const wanted = await asked(labels, {
    title: counted(labels, "merge.title", ideas.length),
    body,
    yes: labels["merge.do"],
  });
  const merged = wanted && (await attempt("merge_ideas", { ideas: ideas.map(({ id }) => id), text: box.value }));
  drafts.clear("merge");
  if (!wanted) return false;
  if (merged) toast(labels.merged, { label: labels.undo, action: () => attempt("undo"), last: true });
  return merged !== null;
}

/** The words there are already, each with a button that takes them over. */
function wordings(labels, ideas, use) {
  return h(
    "ul",
    { class: "wb-merge-list" },
    ideas.map(({ text }) =>
      h(
        "li",
        {},
        h("span", { dir: "auto", text }),
        button(labels["merge.use"], () => use(text), { about: text }),
      ),
    ),
  );
}
