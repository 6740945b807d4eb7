/** What a refusal says, as a sentence to show. */
export function refusalWords(labels, refusal) {
  return refusal.message || labels["error.unknown"];
}
