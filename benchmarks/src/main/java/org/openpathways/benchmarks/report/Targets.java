package org.openpathways.benchmarks.report;

import static org.openpathways.benchmarks.report.Figures.ratio;

import java.util.List;
import java.util.OptionalDouble;

/** The targets, and how each is worked out from the figures of one run. */
final class Targets {
  private final Figures figures;

  Targets(Figures figures) {
    this.figures = figures;
  }

  List<Target> all() {
    return List.of(
        Target.atLeast(
            1,
            "Record in memory to advice with full trace, four pathways: faster than the peer's `$apply`",
            400,
            "times",
            ratio(of("Peer.cqfApply"), of("Evaluation.openPathwaysTraceRead"))),
        Target.atLeast(
            1,
            "the same: faster than the peer's CQL engine with its own retrieve",
            150,
            "times",
            ratio(of("Peer.cqlEngine"), of("Evaluation.openPathwaysTraceRead"))),
        Target.atMost(
            1,
            "the same: of hand-written Java over the lean record",
            3,
            "times",
            ratio(of("Evaluation.openPathwaysTraceRead"), of("Evaluation.plainLean"))),
        Target.atLeast(
            2,
            "JSON bytes to advice: faster than the peer's parse and `$apply`",
            12,
            "times",
            ratio(of("Peer.hapiParseAndCqfApply"), of("ReadAndDecide.leanReadAndDecide"))),
        Target.atMost(
            2,
            "JSON bytes to advice: of reading alone",
            1.2,
            "times",
            ratio(of("ReadAndDecide.leanReadAndDecide"), of("ReadAndDecide.leanReadOnly"))),
        Target.atMost(
            3,
            "Reading a record: of raw JSON tokens",
            1.6,
            "times",
            ratio(of("Reading.leanReader"), of("Reading.rawTokens"))),
        Target.atLeast(
            3,
            "Reading a record: faster than HAPI's parser",
            12,
            "times",
            ratio(of("Reading.hapiParser"), of("Reading.leanReader"))),
        Target.atMost(
            4, "1,000 pathways, 500 entries, full trace: median", 0.6, "ms", scale("p50")),
        Target.atMost(
            4, "1,000 pathways, 500 entries, full trace: 99 in 100", 2, "ms", scale("p99")),
        Target.atMost(
            4, "Longest stall while 1,000 pathways are swapped", 20, "ms", of("swap.max")),
        Target.atMost(
            5,
            "A whole `patient-view` call, 300 KB, one client: of reading alone",
            3,
            "times",
            ratio(http("http.p50"), figures.value("http.reading-alone", "prefetch=300 KB"))),
        Target.atMost(5, "the same call, warm: 99 in 100", 20, "ms", http("http.p99")),
        Target.atLeast(
            6,
            "Population, end to end: of the raw token speed of the files",
            50,
            "%",
            figures.value("population.share", "threads=1")),
        Target.atMost(
            7,
            "1,000 pathways load",
            3,
            "s",
            figures.value("library.load", "pathways=1000, from=releases")),
        Target.atMost(
            7,
            "1,000 pathways loaded hold",
            100,
            "MB",
            figures.value("library.memory", "pathways=1000, from=releases")),
        Target.atMost(
            7,
            "The command line from its start to its first advice",
            2,
            "s",
            figures.value("cold-start", "archive=with")));
  }

  private OptionalDouble of(String id) {
    return figures.value(id, "");
  }

  private OptionalDouble http(String id) {
    return figures.value(id, "prefetch=300 KB, clients=1");
  }

  private OptionalDouble scale(String percentile) {
    OptionalDouble micros =
        figures.value(
            "Scale.evaluateAndReadWholeTrace." + percentile,
            "pathways=1000, entries=500, threads=1");
    return micros.isPresent() ? OptionalDouble.of(micros.getAsDouble() / 1000) : micros;
  }
}
