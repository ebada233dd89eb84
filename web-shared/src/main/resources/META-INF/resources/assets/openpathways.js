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
