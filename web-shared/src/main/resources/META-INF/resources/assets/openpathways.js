// What forms and links cannot do alone. Every page works without this file.
"use strict";

// Answers by one key, only while focus is in the question (WCAG 2.1.4).
document.addEventListener("keydown", (event) => {
  const question = event.target.closest("[data-op-keys]");
  const typing = event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
  if (!question || typing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const button = question.querySelector(`[data-op-key="${event.key.toLowerCase()}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});


// "Copy": takes the text of a field; without this file it can be selected by hand.
document.querySelectorAll("[data-op-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.querySelector(button.dataset.opCopy);
    field.select();
    navigator.clipboard?.writeText(field.value).then(() => {
      document.querySelector("[data-op-copied]").hidden = false;
    });
  });
});

// "Print": without this file the browser's own menu prints.
document.querySelectorAll("[data-op-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// Esc closes "Not now or not right": back to the advice, focus on the link that opened it.
document.addEventListener("keydown", (event) => {
  const page = document.querySelector("[data-op-esc]");
  if (page && event.key === "Escape") {
    window.location.assign(page.dataset.opEsc);
  }
});

// A link into a part that is closed opens it.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target; part; part = part.parentElement) {
    if (part.matches("details")) {
      part.open = true;
    }
  }
  if (target) {
    target.scrollIntoView();
  }
}
window.addEventListener("hashchange", openTarget);
document.addEventListener("DOMContentLoaded", openTarget);

// What is wrong with feedback is shown where it was written, as any answer is.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.target.closest?.(".op-say") && event.detail.xhr.responseText.includes("op-say")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// ---- the page with a patient ----
// What an answer swaps keeps its height as far as the window reaches, so that nothing in sight moves up.
const keptRegions = ["record", "advice", "ask", "change", "why"];
const heights = new Map();
document.addEventListener("htmx:beforeSwap", () => {
  for (const id of keptRegions) {
    const region = document.getElementById(id);
    if (region) {
      const { top, bottom } = region.getBoundingClientRect();
      heights.set(id, bottom > window.innerHeight ? Math.max(0, window.innerHeight - top) : region.offsetHeight);
    }
  }
});
document.addEventListener("htmx:afterSwap", () => {
  for (const [id, height] of heights) {
    const region = document.getElementById(id);
    if (region) {
      region.style.minHeight = "";
      const own = parseFloat(getComputedStyle(region).minHeight) || 0;
      region.style.minHeight = `${Math.max(own, height)}px`;
    }
  }
});

// After an answer the next question is at hand; an entry that could not be used comes first.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "ask") {
    const next = document.querySelector("#ask [aria-invalid=true]") || document.getElementById("q-h");
    next?.focus({ preventScroll: true });
  }
});

// An answer that did not arrive must not look as if it had: the page says what is wrong.
let leaving = false;
for (const failed of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(failed, (event) => {
    // What the page asks by itself is asked again soon; only that the consultation is over is said.
    if (event.target.matches("[data-op-poll]") && event.detail.xhr?.status !== 404) {
      return;
    }
    leaving = true;
    location.reload();
  });
}

// Leaving with answers that are stored nowhere asks first; going on within the consultation does not (SAF-8).
function within(address) {
  const here = location.pathname.split("/").slice(0, 3).join("/");
  return new URL(address, location.href).pathname.startsWith(here);
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  leaving = Boolean(link) && within(link.href);
});
document.addEventListener("submit", (event) => {
  leaving = within(event.target.action) && !event.target.matches("[data-op-leaves]");
});
window.addEventListener("beforeunload", (event) => {
  if (!leaving && document.querySelector("[data-op-unsaved=true]")) {
    event.preventDefault();
  }
  leaving = false;
});
