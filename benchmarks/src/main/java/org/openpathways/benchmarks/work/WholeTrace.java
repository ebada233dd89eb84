package org.openpathways.benchmarks.work;

import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;

/** Explanations and digests are worked out when they are read; this reads all of them. */
public final class WholeTrace {
  private WholeTrace() {}

  /** Reads the inputs' digest and every line of every rule's trace, its words and evidence. */
  public static int read(Advice advice) {
    int read = advice.inputDigest().length();
    for (PathwayResult pathway : advice.pathways()) {
      for (RuleResult rule : pathway.rules()) {
        read += rule.deciding().size();
        for (TraceLine line : rule.trace()) {
          read += line.outcome().words().length() + line.outcome().evidence().size();
        }
      }
    }
    return read;
  }
}
