package org.safecover.report.compare;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;

/// How many doctors' pay changes by how much, in steps of one point of a hundred. The scale is the
/// same whatever is assumed, so that a distribution can be seen to move; losses and gains differ in
/// pattern and place too.
///
/// @param summary for those who cannot see it
/// @param bars where the assumptions span a range, twice: each doctor at the worst, then at the
///   best
public record ChangePicture(String summary, List<Mark> marks, List<Bar> bars) {

  /// In its own units; it is always 1,000 wide.
  public static final int HEIGHT = 260;

  private static final int LEAST = -15;
  private static final int MOST = 25;
  private static final int FLOOR = 225;
  private static final int TALLEST = 190;
  private static final int STEP = 1_000 / (MOST - LEAST + 2);
  private static final int EVERY = 5;
  private static final int SQUEEZED = 3;

  /// A mark of the scale.
  public record Mark(int x, String text) {}

  /// Doctors whose change falls into one step.
  ///
  /// @param kind `worse` or `better`
  /// @param end `least`, or `most` where it is drawn as an outline
  public record Bar(String kind, String end, Box box, String text) {}

  /// Where a bar stands.
  public record Box(int x, int y, int width, int height) {

    public int middle() {
      return x + width / 2;
    }

    public int above() {
      return y - 4;
    }
  }

  /// @param doctors not empty
  static ChangePicture of(List<Compared.Said> doctors) {
    boolean spans = doctors.getFirst().changes().size() > 1;
    SortedMap<Integer, Integer> least = counts(doctors, Compared.Said::least);
    SortedMap<Integer, Integer> most = counts(doctors, Compared.Said::most);
    int peak = Math.max(peak(least), spans ? peak(most) : 0);
    List<Bar> bars = new ArrayList<>();
    least.forEach((step, count) -> bars.add(bar(step, count, peak, "least")));
    if (spans) {
      most.forEach((step, count) -> bars.add(bar(step, count, peak, "most")));
    }
    return new ChangePicture(
        "Number of doctors by change of pay in percent: "
            + words(least)
            + (spans ? ". At the best that is assumed: " + words(most) : "")
            + ".",
        scale(),
        bars);
  }

  private static SortedMap<Integer, Integer> counts(
      List<Compared.Said> doctors, Function<Compared.Said, Change> end) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (Compared.Said doctor : doctors) {
      counts.merge(step(end.apply(doctor).share()), 1, Integer::sum);
    }
    return counts;
  }

  /// The whole points below a change; the outermost steps are open.
  private static int step(Ratio share) {
    int points = share.times(100).rounded(0, RoundingMode.FLOOR).intValue();
    return Math.clamp(points, LEAST - 1, MOST);
  }

  private static int peak(SortedMap<Integer, Integer> counts) {
    return counts.values().stream().reduce(1, Integer::max);
  }

  private static Bar bar(int step, int count, int peak, String end) {
    int tall = Math.max(2, TALLEST * count / peak);
    int inset = end.equals("most") ? SQUEEZED : 0;
    return new Bar(
        step < 0 ? "worse" : "better",
        end,
        new Box(x(step) + 1 + inset, FLOOR - tall, STEP - 2 - 2 * inset, tall),
        String.format(Locale.ROOT, "%d", count));
  }

  private static int x(int step) {
    return (step - LEAST + 1) * STEP;
  }

  private static List<Mark> scale() {
    List<Mark> marks = new ArrayList<>();
    for (int points = LEAST; points <= MOST; points += EVERY) {
      marks.add(new Mark(x(points), (points > 0 ? "+" : "") + points + " %"));
    }
    return marks;
  }

  private static String words(SortedMap<Integer, Integer> counts) {
    List<String> words = new ArrayList<>();
    counts.forEach((step, count) -> words.add(count + " " + between(step)));
    return String.join(", ", words);
  }

  private static String between(int step) {
    if (step < LEAST) {
      return "below " + LEAST;
    }
    return step == MOST ? "from +" + MOST + " on" : "from " + step + " to " + (step + 1);
  }
}
