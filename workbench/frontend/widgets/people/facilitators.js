import { button } from "../../shared/button.js";
import { copyLine } from "../../shared/copy_line.js";
import { dialog, h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";
import { menu } from "./menu.js";
import { told } from "./told.js";

/**
 * Who facilitates, who is invited to, and the code that gets the desk back. Returns `element` and `update(view)`.
 * @param {import("./index.js").Desk} desk
 */
export function facilitators(desk) {
  const { labels } = desk;
  const rows = new Map();
  const list = h("ul", { class: "wb-people-rows", "aria-labelledby": "wb-people-leading" });
  const none = h("p", { class: "wb-sub", text: labels["recovery.none"] });
  const recover = button("", () => renewRecovery(desk), { class: "wb-button" });
  const element = h(
    "section",
    { class: "wb-people-group", "aria-labelledby": "wb-people-leading" },
    h("header", { class: "wb-people-group-head" }, h("h3", { id: "wb-people-leading", text: labels.facilitators })),
    h("p", { class: "wb-sub", text: labels["facilitators.lead"] }),
    list,
    button(labels.invite, () => invite(desk), { class: "wb-button" }),
    h("h4", { text: labels.recovery }),
    h("p", { class: "wb-sub", text: labels["recovery.lead"] }),
    none,
    recover,
  );

  function row(key, made) {
    if (!rows.has(key)) rows.set(key, made());
    return rows.get(key);
  }

  return {
    element,
    update({ facilitators: people, invitations, recovery }) {
      const shown = [
        ...people.map((who) => row(who.id, () => one(desk)).of(who)),
        ...invitations.map((who) => row(who.invitation, () => one(desk)).of(invited(desk, who))),
      ];
      keyed(list, shown);
      none.hidden = recovery;
      recover.textContent = labels[recovery ? "recovery.renew" : "recovery.make"];
    },
  };
}

/** An invitation as a row shows it. */
function invited({ labels, language }, { invitation, name, until }) {
  return { invitation, name, state: phrase(labels.invited, { time: time(until, language) }) };
}

/** The row of one facilitator or invitation. */
function one(desk) {
  const { labels, language } = desk;
  const name = h("span", { class: "wb-people-name", dir: "auto" });
  const about = h("span", { class: "wb-people-about" });
  const state = h("span", { class: "wb-people-state" });
  let now; // as it was last told
  const change = menu(labels, () => [now.invitation ? uninvite(desk, now) : revoke(desk, now)]);
  const element = h(
    "li",
    { class: "wb-people-row" },
    h("span", { class: "wb-people-who" }, name, about, state),
    change.button,
    change.list,
  );
  return {
    of(who) {
      now = who;
      name.textContent = who.name || labels.facilitator;
      const since = who.joined ? phrase(labels.since, { time: time(who.joined, language) }) : "";
      about.textContent = [who.me && labels.me, since].filter(Boolean).join(" · ");
      state.textContent = who.state ?? labels[who.removed ? "removed" : who.here ? "here" : "away"];
      element.dataset.state = who.removed ? "removed" : who.here ? "here" : "away";
      change.button.hidden = Boolean(who.me);
      change.about(name.textContent);
      return element;
    },
  };
}

/** Take the desk from somebody, or give it back. */
function revoke(desk, who) {
  const { labels, attempt } = desk;
  const name = who.name || labels.facilitator;
  const send = (intent) => attempt(intent, { person: who.id });
  const [intent, opposite, key] = who.removed
    ? ["readmit_person", "remove_person", "readmit"]
    : ["remove_person", "readmit_person", "revoke"];
  const act = async () => {
    if (await send(intent)) told(desk, phrase(labels[`done.${key}`], { name }), () => send(opposite));
  };
  return { name: key, label: labels[key], act, danger: !who.removed };
}

/** Let an invitation open nothing any more: another is made as quickly as this one was. */
function uninvite(desk, { invitation, name: called }) {
  const { labels, attempt } = desk;
  const name = called || labels.facilitator;
  const act = async () => {
    if (await attempt("revoke_invitation", { invitation })) told(desk, phrase(labels["invite.revoked"], { name }));
  };
  return { name: "uninvite", label: labels["invite.revoke"], act, danger: true };
}

/** Ask whom the link is for, make it, and show it once. */
async function invite(desk) {
  const { labels, attempt } = desk;
  const name = h("input", { class: "wb-people-input", type: "text", dir: "auto", maxlength: 60, autocomplete: "off" });
  const chosen = await dialog({
    title: labels["invite.title"],
    body: [
      h("label", { class: "wb-people-field" }, h("span", { text: labels["invite.name"] }), name),
      labels["invite.lead"],
    ],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "make", label: labels["invite.do"], primary: true },
    ],
  });
  if (chosen !== "make") return;
  if (!name.value.trim()) return told(desk, labels["error.name"]);
  const made = await attempt("invite_facilitator", { name: name.value });
  if (!made) return;
  const line = copyLine(labels, labels["invite.link"]);
  line.update(made.link);
  await dialog({
    title: phrase(labels["invite.ready"], { name: name.value.trim() }),
    body: [labels["invite.lead"], line.element],
    actions: [{ name: "kept", label: labels["invite.kept"], primary: true }],
  });
}

/** Make a new recovery code and show it once. */
async function renewRecovery({ labels, attempt }) {
  const made = await attempt("renew_recovery");
  if (!made) return;
  await dialog({
    title: labels["recovery.title"],
    body: [
      labels["recovery.keep"],
      h("p", { class: "wb-people-code", translate: "no", dir: "ltr", text: made.code }),
      phrase(labels["recovery.where"], { address: made.address }),
    ],
    actions: [{ name: "kept", label: labels["recovery.kept"], primary: true }],
  });
}

/** A moment as people of the page's language write it: day and time. */
function time(seconds, language) {
  const form = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return form.format(seconds * 1000);
}
