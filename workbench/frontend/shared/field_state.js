/**
 * @typedef {object} FieldState
 * @property {string} text the group's wording, as last seen
 * @property {string} typed the words in this person's input
 * @property {string} base the wording this person's words started from (sent with them, R13: a clash becomes an offer)
 * @property {string | null} sent the words under way
 * @property {boolean} waiting they have been under way long enough to say so
 * @property {string | null} meanwhile a wording somebody else saved while this person was typing
 * @property {boolean} saved the last words were acknowledged
 * @property {string | null} error the sentence that refused them
 */

/**
 * One field of a card while several people write: what the group has, what this person typed, what is on its way.
 * Pure: every function takes a state and returns the next one, so that no order of answers can lose a word.
 * @param {string} text
 * @returns {FieldState}
 */
export function opened(text) {
  return { text, typed: text, base: text, sent: null, waiting: false, meanwhile: null, saved: false, error: null };
}

/**
 * The same field with words kept in this browser from before, if they differ from the group's.
 * @param {FieldState} state
 * @param {string | null} draft
 * @param {string | null} base
 */
export function recovered(state, draft, base) {
  if (draft === null || same(draft, state.text)) return state;
  const clash = base !== null && !same(base, state.text);
  return { ...state, typed: draft, base: base ?? state.text, meanwhile: clash ? state.text : null };
}

/** White space the core folds is no difference between two wordings. */
export function same(a, b) {
  return folded(a) === folded(b);
}

function folded(text) {
  return text
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n+ ?/gu, "\n")
    .trim();
}

/**
 * Does this person hold words the group does not have yet?
 * @param {FieldState} state
 */
export function dirty(state) {
  return !same(state.typed, state.base);
}

/**
 * The person typed: nothing is sent yet.
 * @param {FieldState} state
 * @param {string} text
 */
export function typed(state, text) {
  return { ...state, typed: text, saved: false, error: null };
}

/**
 * May the words go now? `pausing`: only a pause in typing; in a clash we wait for the person to leave the field.
 * @param {FieldState} state
 * @param {boolean} pausing
 */
export function ready(state, pausing) {
  return dirty(state) && state.sent === null && !(pausing && state.meanwhile !== null);
}

/**
 * The words of the input are under way.
 * @param {FieldState} state
 */
export function sending(state) {
  return { ...state, sent: state.typed, waiting: false, error: null };
}

/**
 * No answer yet: they stay in this browser until there is one.
 * @param {FieldState} state
 */
export function delayed(state) {
  return state.sent === null ? state : { ...state, waiting: true };
}

/**
 * The words under way were taken. `offered`: as one of several wordings, the group's own text still stands. A wording
 * that came meanwhile and made no offer of ours was written after ours, so it is the group's.
 * @param {FieldState} state
 * @param {boolean} offered
 */
export function acknowledged(state, offered) {
  const sent = /** @type {string} */ (state.sent); // only words under way are taken
  const settled = { ...state, sent: null, waiting: false, saved: true };
  if (!offered && state.meanwhile === null) {
    const text = same(state.text, sent) ? state.text : sent;
    return { ...settled, text, base: text };
  }
  const untouched = state.typed === sent;
  return untouched ? { ...settled, typed: state.text, base: state.text, meanwhile: null } : settled;
}

/**
 * The words under way were refused with a finished sentence; they stay in the input.
 * @param {FieldState} state
 * @param {string} error
 */
export function refused(state, error) {
  return { ...state, sent: null, waiting: false, saved: false, error };
}

/**
 * The group's wording is now `text`: it is shown unless this person holds other words.
 * @param {FieldState} state
 * @param {string} text
 */
export function arrived(state, text) {
  if (text === state.text) return state;
  const own = state.sent !== null && same(text, state.sent);
  if (own) return { ...state, text, base: text, meanwhile: null };
  if (!dirty(state) || same(text, state.typed)) {
    const known = same(text, state.typed);
    return {
      ...state,
      text,
      base: text,
      typed: known ? state.typed : text,
      saved: known && state.saved,
      meanwhile: null,
    };
  }
  return { ...state, text, meanwhile: text };
}

/**
 * One word for the state, the key of its label.
 * @param {FieldState} state
 * @returns {"kept" | "saving" | "refused" | "writing" | "saved" | "still"}
 */
export function wordOf(state) {
  if (state.error !== null) return "refused";
  if (state.sent !== null) return state.waiting ? "kept" : "saving";
  if (dirty(state)) return "writing";
  return state.saved ? "saved" : "still";
}
