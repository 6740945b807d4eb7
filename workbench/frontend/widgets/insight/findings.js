import { button } from "../../shared/button.js";
import { dialog, h } from "../../shared/dom.js";

/** What a careful facilitator would notice: each finding with why, what to do, "show me" and "let it be". */
export function findings(desk) {
  const { labels } = desk;
  const element = h("div", { class: "wb-findings" });
  let drawn = null;

  function card(finding) {
    const { code, nodes, title, why } = finding;
    const rests = finding.dismissed !== undefined;
    const key = [code, ...nodes].join(">");
    const words = nodes.map((node) => desk.text(node)).filter(Boolean);
    const act = desk.view.editable && nodes.length > 0;
    return h(
      "li",
      { class: rests ? "wb-finding wb-rests" : "wb-finding", dataset: { code } },
      h(
        "h3",
        { class: "wb-finding-title" },
        h("span", { class: "wb-finding-sign", "aria-hidden": "true", text: rests ? "✓" : "!" }),
        capital(title),
      ),
      h("p", { text: why }),
      words.length > 0 &&
        h(
          "ul",
          { class: "wb-quotes" },
          nodes.map((node) => desk.text(node) && h("li", {}, h("q", { dir: "auto", text: desk.text(node) }))),
        ),
      rests
        ? finding.dismissed && h("p", { class: "wb-reason", dir: "auto", text: finding.dismissed })
        : h("p", { class: "wb-do" }, h("b", { text: labels["findings.do"] }), " ", finding.do),
      h(
        "div",
        { class: "wb-row" },
        nodes.length > 0 &&
          button(labels.show, () => desk.show(markedNode(desk.view, finding)), {
            about: words[0],
            "data-key": `show ${key}`,
          }),
        act &&
          (rests
            ? button(labels["dismiss.undo"], () => desk.act("dismiss_finding", { code, nodes, reason: null }), {
                look: "quiet",
                about: words[0],
                "data-key": `rest ${key}`,
              })
            : button(labels.dismiss, () => letBe(finding), {
                look: "quiet",
                about: words[0],
                "data-key": `rest ${key}`,
              })),
      ),
    );
  }

  async function letBe({ code, nodes, title }) {
    const reason = h("textarea", {
      class: "wb-insight-reason",
      rows: "3",
      maxlength: "500",
      "aria-label": labels["dismiss.reason"],
      placeholder: labels["dismiss.reason"],
    });
    const chosen = await dialog({
      title: labels["dismiss.title"],
      body: [h("p", { text: title }), reason],
      actions: [
        { name: "cancel", label: labels.cancel },
        { name: "save", label: labels.dismiss, primary: true },
      ],
    });
    if (chosen === "save") await desk.act("dismiss_finding", { code, nodes, reason: reason.value });
  }

  return {
    element,
    update() {
      const { findings: all, editable, nodes } = desk.view;
      const signature = JSON.stringify([
        all,
        editable,
        all.map((finding) => finding.nodes.map((node) => nodes[node]?.text)),
      ]);
      if (signature === drawn) return;
      drawn = signature;
      const open = all.filter((finding) => finding.dismissed === undefined);
      const rest = all.filter((finding) => finding.dismissed !== undefined);
      const held = element.contains(document.activeElement) ? document.activeElement.dataset.key : null;
      element.replaceChildren(
        h("p", { class: "wb-help", text: open.length ? labels["findings.help"] : labels["findings.none"] }),
        h("ul", { class: "wb-plain" }, open.map(card)),
        ...(rest.length ? [h("h3", { text: labels.dismissed }), h("ul", { class: "wb-plain" }, rest.map(card))] : []),
      );
      if (held) (element.querySelector(`[data-key="${CSS.escape(held)}"]`) ?? element.querySelector("button"))?.focus();
    },
  };
}

/** The card that a finding is shown on: of an arrow the end farther from the core problem. */
export function markedNode(view, { nodes }) {
  return nodes[0] === view.core && nodes.length > 1 ? nodes[1] : nodes[0];
}

/** A mark's words as a heading: "gap?" becomes "Gap?", "¿hueco?" becomes "¿Hueco?". */
export function capital(words) {
  return words.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase());
}
