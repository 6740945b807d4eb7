import { announce } from "../../shared/dom.js";
import { drawer } from "../../shared/drawer.js";
import { spelled, withLetters } from "./letters.js";
import { clearOfSheet } from "./sheet.js";
import { VoteForm } from "./vote_form.js";

const PATIENCE = 1000; // ms between looks at whether somebody is still writing: what they press to save stays where it is
const ICON = "M5 12l4 4 10-10M4 20h16";

/**
 * The arrow put to the vote, in a drawer of its own beside the tree: it speaks of A and B, the letters on the two cards,
 * says their words itself and never lies over them: on a phone it stands in place of the tree. It opens by itself when the question comes or its answers are shown, unless somebody is
 * writing; closed, its button stays on the rail for as long as the question is there.
 */
export class Vote {
  constructor(desk, el) {
    this.desk = desk;
    this.el = el;
    this.key = ""; // the question shown, and whether it is open
    /** @type {ReturnType<typeof drawerOf> | null} */
    this.shown = null;
    this.waiting = 0; // for somebody who is writing to have done
  }

  /** The question as it is now; the drawer comes and goes with it. */
  update() {
    const { asked } = this.desk.view;
    if (!asked) {
      this.end();
      return;
    }
    this.shown ??= drawerOf(this.desk, this.el, asked);
    const { side, form } = this.shown;
    form.update(asked);
    side.count(form.awaited ? 1 : 0, this.desk.labels["vote.waiting"]);
    const key = `${asked.cause}>${asked.effect}>${asked.open}`;
    const news = key !== this.key;
    this.key = key;
    if (news) this.call(side, form);
  }

  /** The question has just come, or its answers: show it, but not to somebody who is writing until they have done. */
  call(side, form) {
    announce(form.words);
    side.body.scrollTop = form.read.scrollTop = 0;
    this.openWhenDone(side);
  }

  openWhenDone(side) {
    clearInterval(this.waiting);
    if (!isWriting()) {
      side.open({ focus: false });
      return;
    }
    this.waiting = window.setInterval(() => isWriting() || this.openWhenDone(side), PATIENCE);
  }

  end() {
    clearInterval(this.waiting);
    this.shown?.clear();
    this.shown?.side.destroy();
    this.shown = null;
    this.key = "";
  }
}

function isWriting() {
  return Boolean(document.activeElement?.matches("input:not([type=checkbox]), textarea"));
}

/** The drawer of a question, what stands in it, and a function that gives the tree its room back. */
function drawerOf(desk, el, asked) {
  const { labels } = desk;
  const title = spelled(labels["vote.question"]);
  const side = drawer({ el, id: "vote", label: labels["vote.label"], title, icon: ICON, close: labels.close });
  const form = new VoteForm(desk, asked);
  side.side.classList.add("wb-vote-drawer");
  side.heading.setAttribute("aria-label", title);
  side.heading.replaceChildren(...withLetters(labels["vote.question"]));
  side.body.append(form.element);
  return { side, form, clear: clearOfSheet(side) };
}
