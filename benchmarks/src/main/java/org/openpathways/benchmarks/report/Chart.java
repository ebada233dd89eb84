package org.openpathways.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Bars of times on a logarithmic scale, as SVG; readable in light and dark. */
final class Chart {
  private static final int WIDTH = 760;
  private static final int LEFT = 290;
  private static final int BAR = 22;
  private static final int GAP = 10;
  private static final int TOP = 48;
  private static final int RIGHT = 90;

  /**
   * One bar.
   *
   * @param name what was timed
   * @param micros how long, in microseconds
   * @param ours whether it is the product (else what it is compared with)
   */
  record Bar(String name, double micros, boolean ours) {}

  private Chart() {}

  /** Draws the bars under a title. */
  static String draw(String title, List<Bar> bars) {
    double least = bars.stream().mapToDouble(Bar::micros).min().orElse(1);
    double most = bars.stream().mapToDouble(Bar::micros).max().orElse(1);
    int from = (int) Math.floor(Math.log10(least));
    int to = (int) Math.ceil(Math.log10(most) + 0.01);
    int height = TOP + bars.size() * (BAR + GAP) + 30;
    StringBuilder svg = new StringBuilder(head(title, height));
    for (int power = from; power <= to; power++) {
      double x = x(power, from, to);
      svg.append(line(x, height)).append(text(x, height - 8, "middle", 12, time(power)));
    }
    for (int i = 0; i < bars.size(); i++) {
      svg.append(bar(bars.get(i), TOP + i * (BAR + GAP), from, to));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String head(String title, int height) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="12" y="26" font-family="Arial, sans-serif" font-size="16" font-weight="bold" fill="#212b32">%s</text>
        """
        .formatted(WIDTH, height, escape(title), escape(title));
  }

  private static String bar(Bar bar, int y, int from, int to) {
    double end = x(Math.log10(bar.micros()), from, to);
    String colour = bar.ours() ? "#005eb8" : "#768692";
    return text(LEFT - 10, y + 16, "end", 14, bar.name())
        + String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
            LEFT,
            y,
            Math.max(2, end - LEFT),
            BAR,
            colour)
        + text(Math.max(LEFT + 2, end) + 6, y + 16, "start", 13, readable(bar.micros()));
  }

  private static double x(double power, int from, int to) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (power - from) / (to - from);
  }

  private static String line(double x, int height) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#d8dde0\"/>%n",
        x,
        x,
        TOP - 8,
        height - 24);
  }

  private static String text(double x, double y, String anchor, int size, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-family=\"Arial, sans-serif\""
            + " font-size=\"%d\" fill=\"#212b32\">%s</text>%n",
        x,
        y,
        anchor,
        size,
        escape(words));
  }

  private static String time(int power) {
    return readable(Math.pow(10, power));
  }

  private static String readable(double micros) {
    return micros < 1000
        ? Target.number(micros) + " us"
        : micros < 1_000_000
            ? Target.number(micros / 1000) + " ms"
            : Target.number(micros / 1_000_000) + " s";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
