package org.openpathways.engine.record;

/**
 * A resource that was read, to be added to the record as soon as it is known which URL it stands
 * under in its Bundle: that may be said only after the resource.
 */
interface Found {

  /** Adds it; {@code ""} when it stands under no URL. */
  void under(String fullUrl);
}
