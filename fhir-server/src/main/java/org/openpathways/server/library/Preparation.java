package org.openpathways.server.library;

/**
 * Makes what a face needs of a library ahead of its first request: told of each library before it
 * answers, on the thread that builds it.
 */
public interface Preparation {

  /** Must not fail: a face that is not prepared makes what it needs when it is asked. */
  void prepare(ActiveLibrary library);
}
