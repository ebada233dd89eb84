package org.openpathways.web.browser;

/** The sizes that every page is tested at, in CSS pixels. */
public enum Screen {
  /** A phone; also what a laptop's window becomes at 400 % zoom. */
  PHONE(320, 640),
  /** A panel within a record system. */
  PANEL(400, 800),
  /** A laptop. */
  LAPTOP(1280, 800);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
