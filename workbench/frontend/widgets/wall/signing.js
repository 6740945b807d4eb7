import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { counted, phrase } from "../../shared/phrase.js";
import { qr } from "../../shared/qr.js";
import { shape } from "../../shared/shape.js";

const SIZES = [72, 64, 56, 50, 45, 41, 37, 34, 31, 28];

/** Who has signed and who is still to; once the card is sealed, the words and the code of the seal (R30). */
export function signing(labels) {
  const place = h("p", { class: "wb-wall-place" });
  const title = h("p", { class: "wb-wall-words wb-wall-signed", dir: "auto" });
  const sectors = h("div", { class: "wb-wall-sectors" });
  const dissents = h("div", { class: "wb-wall-dissents" });
  const body = h("div", { class: "wb-wall-agreed" }, title, sectors, dissents);
  const foot = h("div", { class: "wb-wall-seal" });
  const element = h("div", { class: "wb-wall-signing" }, place, body, foot);
  return {
    element,
    update({ content }) {
      element.dataset.sealed = String(Boolean(content.proof));
      body.hidden = foot.hidden = !content.card;
      if (!content.card) {
        place.textContent = labels["signing.none"];
        return;
      }
      place.textContent = placeOf(labels, content);
      title.textContent = content.title;
      sectors.replaceChildren(...content.sectors.map((one) => sector(labels, one)));
      dissents.replaceChildren(...content.dissents.map((one) => dissent(labels, one)));
      if (content.more) dissents.append(h("p", { text: counted(labels, "signing.dissents", content.more) }));
      dissents.hidden = dissents.childElementCount === 0;
      foot.replaceChildren(...(content.proof ? proof(labels, content) : waiting(labels, content)));
    },
    fit: () => largest(body, () => holds(body) && holds(foot), SIZES),
  };
}

function placeOf(labels, { name, version, sealed }) {
  if (sealed) return `${name} · ${phrase(labels["state.sealed"], { version })} · ${sealed}`;
  return `${phrase(labels["signing.version"], { name, version })} · ${labels["signing.frozen"]}`;
}

function sector(labels, { sector: id, name, signed }) {
  const [first, ...others] = signed;
  const words = first ? labels[first.dissent ? "signed.dissent" : "signed"] : labels["signed.not"];
  const mark = first ? (first.dissent ? "✓!" : "✓") : "○";
  const paper = first?.paper ? phrase(labels["signed.paper"], { paper: first.paper }) : "";
  return h(
    "section",
    { dataset: { signed: first ? "yes" : "no" } },
    h("h3", {}, shape(id), h("span", { text: name })),
    first && h("p", { dir: "auto", text: first.who }),
    others.length > 0 && h("p", { text: counted(labels, "signing.more", others.length) }),
    h(
      "p",
      { class: "wb-wall-mark" },
      h("b", { "aria-hidden": "true", text: mark }),
      " ",
      first?.dissent ? words : paper || words,
    ),
  );
}

function dissent(labels, { who, text }) {
  const title = who ? phrase(labels["dissent.of"], { who }) : labels["dissent.anonymous"];
  return h("blockquote", {}, h("small", { text: title }), h("p", { dir: "auto", text }));
}

function waiting(labels, { missing }) {
  const words = missing.length
    ? phrase(labels["quorum.missing"], { sectors: missing.join(", ") })
    : labels["quorum.met"];
  return [
    h(
      "div",
      {},
      h("p", { class: "wb-wall-quorum", text: words }),
      h("p", { class: "wb-wall-note", text: labels["signing.soon"] }),
    ),
  ];
}

function proof(labels, { proof: told }) {
  const list = h(
    "ol",
    { "aria-label": labels["signing.words"], lang: told.language },
    told.words.map((word) => h("li", { text: word })),
  );
  return [
    h(
      "div",
      {},
      h("p", { class: "wb-wall-aloud", text: labels["signing.aloud"] }),
      list,
      h("p", { class: "wb-wall-digits", text: told.fingerprint }),
    ),
    qr(told.code, labels["signing.code"]),
  ];
}
