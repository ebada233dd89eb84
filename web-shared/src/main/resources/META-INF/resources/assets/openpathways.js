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

// Esc closes "Not now or not right": back to the advice, focus on the link that opened it.
document.addEventListener("keydown", (event) => {
  const page = document.querySelector("[data-op-esc]");
  if (page && event.key === "Escape") {
    window.location.assign(page.dataset.opEsc);
  }
});
