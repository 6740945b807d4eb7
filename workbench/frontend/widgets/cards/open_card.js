/** Which card of the desk is open: the one that was chosen, the one just made here, or else the first there is. */
export class OpenCard {
  constructor() {
    /** @type {string | null} */
    this.id = null;
    this.beginning = false; // a new one is being begun instead
    /** @type {Set<string> | null} the cards there were when a new one was asked for */
    this.before = null;
  }

  choose(id) {
    this.id = id;
    this.beginning = false;
  }

  begin() {
    this.beginning = true;
  }

  /** A new card has been asked for and has not come yet. */
  get awaited() {
    return this.before !== null;
  }

  /** The next card that is not one of `cards` will be the new one. */
  await(cards) {
    this.before = new Set(cards.map((card) => card.card));
  }

  /** The new card was refused. */
  giveUp() {
    this.before = null;
  }

  /**
   * Follow the cards there are now.
   * @returns {{ made: string | null, lost: string | null }} the card made here that has come, the open one that has gone
   */
  follow(cards) {
    const made = this.arrived(cards);
    if (made !== null) {
      this.before = null;
      this.choose(made);
    }
    const gone = this.id !== null && !cards.some((card) => card.card === this.id);
    const lost = gone ? this.id : null;
    if (gone) this.id = null;
    this.id ??= cards[0]?.card ?? null;
    return { made, lost };
  }

  arrived(cards) {
    const { before } = this;
    return before === null ? null : (cards.find((card) => !before.has(card.card))?.card ?? null);
  }
}
