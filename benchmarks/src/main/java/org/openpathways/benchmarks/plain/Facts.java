package org.openpathways.benchmarks.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What the rules need of one record, gathered in one pass. Dates are milliseconds since 1970. */
final class Facts {
  static final long NEVER = Long.MIN_VALUE;
  private static final int TOPICS = Topic.values().length;

  final Since since;
  int age;
  boolean male;
  boolean female;
  final Set<Topic> has = EnumSet.noneOf(Topic.class);
  final Set<Topic> everHad = EnumSet.noneOf(Topic.class);
  final Set<Topic> newly = EnumSet.noneOf(Topic.class);
  final Set<Topic> takes = EnumSet.noneOf(Topic.class);
  private final long[] when = new long[TOPICS];
  private final double[] value = new double[TOPICS];
  final Set<LocalDate> recentEgfrDays = new HashSet<>();
  long lastHighFit = NEVER;
  long pressureWhen = NEVER;
  boolean pressureHigh;
  long kitPendingSince = NEVER;
  long referralPendingSince = NEVER;

  Facts(Since since) {
    this.since = since;
    Arrays.fill(when, NEVER);
  }

  void problem(Topic topic, boolean active, long onset) {
    everHad.add(topic);
    if (active) {
      has.add(topic);
      if (onset >= since.threeMonths) {
        newly.add(topic);
      }
    }
  }

  void test(Topic topic, long taken, double measured) {
    int t = topic.ordinal();
    if (taken > when[t]) {
      when[t] = taken;
      value[t] = measured;
    } else if (taken == when[t]) {
      // Math.min and max give what is unusable precedence.
      value[t] = topic == Topic.EGFR ? Math.min(value[t], measured) : Math.max(value[t], measured);
    }
    if (topic == Topic.EGFR && taken >= since.threeMonths) {
      recentEgfrDays.add(LocalDate.ofInstant(Instant.ofEpochMilli(taken), since.zone));
    } else if (topic == Topic.FIT && measured >= 10) {
      lastHighFit = Math.max(lastHighFit, taken);
    }
  }

  void pressure(long taken, double systolic, double diastolic) {
    if (taken > pressureWhen) {
      pressureWhen = taken;
      pressureHigh = systolic >= 140 || diastolic >= 90;
    }
  }

  void done(Topic topic, long performed) {
    when[topic.ordinal()] = Math.max(when[topic.ordinal()], performed);
  }

  void sent(Topic topic, long authored, boolean pending) {
    done(topic, authored);
    if (pending && topic == Topic.FIT_KIT) {
      kitPendingSince = Math.max(kitPendingSince, authored);
    } else if (pending && topic == Topic.CANCER_REFERRAL) {
      referralPendingSince = Math.max(referralPendingSince, authored);
    }
  }

  /** Whether it was recorded, done or sent since. */
  boolean since(Topic topic, long from) {
    return when[topic.ordinal()] >= from;
  }

  /** Whether it was ever recorded. */
  boolean ever(Topic topic) {
    return when[topic.ordinal()] != NEVER;
  }

  /** The latest value; not a number when there is none, or it cannot be used. */
  double latest(Topic topic) {
    return ever(topic) ? value[topic.ordinal()] : Double.NaN;
  }

  /** The latest value, when it was taken since then. */
  double latest(Topic topic, long from) {
    return since(topic, from) ? value[topic.ordinal()] : Double.NaN;
  }

  boolean hasAny(Topic one, Topic two, Topic three) {
    return has.contains(one) || has.contains(two) || has.contains(three);
  }

  /** Whether a FIT of 10 or more was not investigated since. */
  boolean highFitStands() {
    return lastHighFit != NEVER && !since(Topic.COLORECTAL_INVESTIGATION, lastHighFit + 1);
  }
}
