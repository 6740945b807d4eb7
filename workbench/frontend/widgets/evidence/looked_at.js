/**
 * A statement of the tree; `kind` tells where it stands there.
 * @typedef {{ node: string, text: string, kind: string }} Statement
 */

/**
 * Which statement the panel is about, the card selected in the tree or else the core problem, and what weakens its words.
 * `view()` is what the group has now, `send` asks, `answered()` is called when the answer has come.
 */
export class LookedAt {
  constructor({ view, send, answered }) {
    this.view = view;
    this.send = send;
    this.answered = answered;
    /** @type {Statement | null} */
    this.selected = null;
    /** @type {{ node: string, findings: { message: string }[] } | null} the answer for a statement other than the core problem */
    this.checked = null;
  }

  get core() {
    return this.view().core ?? null;
  }

  /** @returns {Statement | null} */
  get statement() {
    return this.selected ?? (this.core && { ...this.core, kind: "core" });
  }

  get isCore() {
    return this.statement?.node === this.core?.node;
  }

  /** It is one of a tree that has a core problem, and is another. */
  get isAway() {
    return this.statement !== null && this.core !== null && !this.isCore;
  }

  /** What weakens its words; nothing before an answer has come. The view brings the findings of the core problem along. */
  get findings() {
    if (this.isCore) return this.view().findings;
    return this.checked?.node === this.statement?.node ? this.checked?.findings : null;
  }

  /**
   * Be about another; null: about the core problem.
   * @param {Statement | null} statement
   */
  choose(statement) {
    this.selected = statement;
    this.checked = null;
  }

  /** Ask what weakens its words, unless that is known. */
  async look() {
    const { statement } = this;
    if (!statement || this.isCore) return;
    try {
      const found = await this.send("check_statement", { node: statement.node });
      if (this.statement?.node !== found.node) return;
      this.checked = found;
    } catch {
      if (this.selected?.node === statement.node) this.selected = null; // it is not (or no longer) in the tree
    }
    this.answered();
  }
}
