package org.openpathways.benchmarks.report;

import static org.openpathways.benchmarks.report.Figures.ratio;

import java.util.List;
import java.util.OptionalDouble;

/** The tables of the page. */
final class Tables {
  private final Figures figures;

  Tables(Figures figures) {
    this.figures = figures;
  }

  Table sameWork() {
    Table table =
        new Table("record in memory to decision", "us", "times OpenPathways", "bytes allocated");
    OptionalDouble ours = of("Evaluation.openPathwaysTraceRead");
    row(table, "OpenPathways, trace there to be read", "Evaluation.openPathways", ours);
    row(table, "OpenPathways, whole trace read", "Evaluation.openPathwaysTraceRead", ours);
    row(table, "plain Java over the lean record, no explanation", "Evaluation.plainLean", ours);
    row(table, "plain Java over HAPI objects, no explanation", "Evaluation.plainHapi", ours);
    row(table, "CQL engine, code-indexed retrieve", "Peer.cqlEngineIndexed", ours);
    row(table, "CQL engine, its own retrieve", "Peer.cqlEngine", ours);
    row(table, "CQF `$apply` of four PlanDefinitions", "Peer.cqfApply", ours);
    return table;
  }

  Table endToEnd() {
    Table table =
        new Table("JSON bytes to decision", "us", "times OpenPathways", "bytes allocated");
    OptionalDouble ours = of("ReadAndDecide.leanReadAndDecide");
    row(table, "OpenPathways, reading alone", "ReadAndDecide.leanReadOnly", ours);
    row(table, "OpenPathways, read and decide", "ReadAndDecide.leanReadAndDecide", ours);
    row(table, "HAPI parse alone", "ReadAndDecide.hapiParseOnly", ours);
    row(table, "HAPI parse and plain Java", "ReadAndDecide.hapiParseAndPlain", ours);
    row(table, "HAPI parse and CQF `$apply`", "Peer.hapiParseAndCqfApply", ours);
    return table;
  }

  Table reading() {
    Table table =
        new Table("whole generated records", "us", "times the lean reader", "bytes allocated");
    OptionalDouble ours = of("Reading.leanReader");
    row(table, "raw JSON tokens", "Reading.rawTokens", ours);
    row(table, "the lean reader", "Reading.leanReader", ours);
    row(table, "HAPI's parser", "Reading.hapiParser", ours);
    return table;
  }

  private void row(Table table, String name, String id, OptionalDouble ours) {
    table.row(name, of(id), ratio(of(id), ours), of(id + ".alloc"));
  }

  Table readingSizes() {
    Table table =
        new Table("prefetch of", "raw tokens us", "the lean reader us", "HAPI's parser us");
    for (String kilobytes : List.of("44", "300", "3000")) {
      String settings = "kilobytes=" + kilobytes;
      table.row(
          kilobytes + " KB",
          figures.value("ReadingSizes.rawTokens", settings),
          figures.value("ReadingSizes.leanReader", settings),
          figures.value("ReadingSizes.hapiParser", settings));
    }
    return table;
  }

  Table scale() {
    Table table =
        new Table(
            "pathways", "entries", "median us", "p99 us", "KB allocated", "two threads: median us");
    for (String pathways : List.of("1", "10", "100", "1000")) {
      for (String entries : List.of("50", "500", "5000", "50000")) {
        String settings = "pathways=" + pathways + ", entries=" + entries;
        String one = settings + ", threads=1";
        if (figures.value("Scale.evaluate.p50", one).isEmpty()) {
          continue;
        }
        OptionalDouble allocated = figures.value("Scale.evaluate.alloc", one);
        table.row(
            pathways,
            OptionalDouble.of(Double.parseDouble(entries)),
            figures.value("Scale.evaluate.p50", one),
            figures.value("Scale.evaluate.p99", one),
            allocated.isPresent() ? OptionalDouble.of(allocated.getAsDouble() / 1000) : allocated,
            figures.value("Scale.evaluate.p50", settings + ", threads=2"));
      }
    }
    return table;
  }

  Table phases() {
    return list("phase", "us", "Phase.");
  }

  Table library() {
    return list("library of 1,000 pathways", "value", "library.");
  }

  Table swap() {
    return list("while 1,000 pathways are rebuilt and swapped", "value", "swap.");
  }

  Table population() {
    return list("population", "value", "population.");
  }

  Table coldStart() {
    return list("cold start", "value", "cold-start");
  }

  // Every figure of a family, named as it was measured.
  private Table list(String heading, String unit, String prefix) {
    Table table = new Table(heading, unit);
    figures.all().stream()
        .filter(f -> f.id().startsWith(prefix) && !f.id().endsWith(".alloc"))
        .forEach(f -> table.row(name(f, prefix), OptionalDouble.of(f.value())));
    return table;
  }

  private static String name(Figure figure, String prefix) {
    String rest = figure.id().substring(Math.min(prefix.length(), figure.id().length()));
    return (rest + " " + new java.util.TreeMap<>(figure.settings()) + " " + figure.unit()).trim();
  }

  Table http() {
    Table table = new Table("prefetch", "clients", "p50 ms", "p90 ms", "p99 ms", "calls/s");
    for (String size : List.of("44 KB", "300 KB", "3 MB")) {
      for (String clients : List.of("1", "8", "64")) {
        String settings = "prefetch=" + size + ", clients=" + clients;
        table.row(
            size,
            OptionalDouble.of(Double.parseDouble(clients)),
            figures.value("http.p50", settings),
            figures.value("http.p90", settings),
            figures.value("http.p99", settings),
            figures.value("http.rate", settings));
      }
    }
    return table;
  }

  private OptionalDouble of(String id) {
    return figures.value(id, "");
  }
}
