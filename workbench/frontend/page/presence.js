// Who looks at what, between the widgets of this page and the server: window events on this side, short messages on the other.

/** Carry `workbench:presence-say` to the server and what it tells to `workbench:presence`; `anew` means that it has to be said again. */
export function carryPresence(connection, where = window) {
  where.addEventListener("workbench:presence-say", ({ detail }) => connection.mention("presence", detail));
  connection.addEventListener("presence", ({ detail }) =>
    where.dispatchEvent(new CustomEvent("workbench:presence", { detail })),
  );
  connection.addEventListener("online", () =>
    where.dispatchEvent(new CustomEvent("workbench:presence", { detail: { anew: true } })),
  );
}
