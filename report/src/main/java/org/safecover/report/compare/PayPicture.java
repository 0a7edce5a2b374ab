package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safecover.domain.money.Money;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;

/// Pay before and after, one doctor to a line, the greatest loss at the top. Pay before is a ring
/// and pay after a filled diamond; loss and gain differ in the line's pattern and in words too.
///
/// @param summary for those who cannot see it
/// @param height of the drawing in its own units; it is always 1,000 wide
/// @param more how many doctors are left out below
public record PayPicture(
    String summary, int height, List<Tick> ticks, List<Line> lines, String more) {

  private static final int LEFT = 130;
  private static final int RIGHT = 880;
  private static final int TOP = 46;
  private static final int STEP = 20;
  private static final int SHOWN = 120;
  private static final long POUND = 100;
  private static final int MOST_TICKS = 8;
  private static final long[] STEPS = {500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000};

  /// A mark of the scale.
  public record Tick(String x, int bottom, String text) {}

  /// One doctor.
  ///
  /// @param kind `worse`, `same` or `better`
  /// @param least where the least pay after is
  /// @param most where the most pay after is
  /// @param diamond corners around the least, as the drawing wants them
  public record Line(
      String who,
      String kind,
      int y,
      int textY,
      String before,
      String least,
      String most,
      String diamond,
      String text) {}

  /// From and to in pence.
  private record Scale(long from, long to) {

    static Scale of(List<Compared.Said> doctors) {
      long from = Long.MAX_VALUE;
      long to = 0;
      for (Compared.Said doctor : doctors) {
        for (Change change : doctor.changes()) {
          for (Money pay : List.of(change.before().total(), change.after().total())) {
            from = Math.min(from, pay.pence());
            to = Math.max(to, pay.pence());
          }
        }
      }
      return new Scale(from, Math.max(to, from + POUND));
    }

    long step() {
      for (long step : STEPS) {
        if ((to - from) / (step * POUND) < MOST_TICKS) {
          return step * POUND;
        }
      }
      return to - from;
    }

    double x(long pence) {
      return LEFT + (double) (RIGHT - LEFT) * (pence - from) / (to - from);
    }
  }

  /// @param doctors worst first; not empty
  static PayPicture of(List<Compared.Said> doctors) {
    List<Compared.Said> shown = doctors.stream().limit(SHOWN).toList();
    Scale scale = Scale.of(shown);
    int height = TOP + STEP * shown.size() + STEP;
    List<Line> lines = new ArrayList<>();
    for (Compared.Said doctor : shown) {
      lines.add(line(doctor, TOP + STEP * (lines.size() + 1), scale));
    }
    int more = doctors.size() - shown.size();
    return new PayPicture(
        "Pay of each doctor before and after, worst first. The table of doctors says the same.",
        height,
        ticks(scale, height),
        lines,
        more == 0 ? "" : more + " more doctors are in the table alone.");
  }

  private static List<Tick> ticks(Scale scale, int height) {
    List<Tick> ticks = new ArrayList<>();
    long step = scale.step();
    for (long at = Math.ceilDiv(scale.from(), step) * step; at <= scale.to(); at += step) {
      String text = String.format(Locale.ENGLISH, "£%,d", at / POUND);
      ticks.add(new Tick(number(scale.x(at)), height, text));
    }
    return ticks;
  }

  private static Line line(Compared.Said doctor, int y, Scale scale) {
    Change least = doctor.least();
    double after = scale.x(least.after().total().pence());
    return new Line(
        doctor.pattern().person().id().text(),
        least.way().text(),
        y,
        y + 5,
        number(scale.x(least.before().total().pence())),
        number(after),
        number(scale.x(doctor.most().after().total().pence())),
        "%s,%d %s,%d %s,%d %s,%d"
            .formatted(
                number(after - 6),
                y,
                number(after),
                y - 6,
                number(after + 6),
                y,
                number(after),
                y + 6),
        PayWords.span(doctor.changes(), Change::share, PayWords::change));
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
