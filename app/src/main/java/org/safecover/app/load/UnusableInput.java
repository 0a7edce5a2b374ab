package org.safecover.app.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.intake.Problem;

/// Input that nothing can be done with, in lines for the person who can mend it.
public final class UnusableInput extends RuntimeException {

  private static final int SHOWN = 200;

  private static final String NOTHING_DONE = "nothing was read and nothing was written.";

  private final List<String> lines;

  private UnusableInput(List<String> lines) {
    super(String.join(System.lineSeparator(), lines));
    this.lines = List.copyOf(lines);
  }

  /// @param lines what was found, then what would be right
  public static UnusableInput saying(String... lines) {
    return new UnusableInput(List.of(lines));
  }

  /// Every problem on its own line; past the first 200 only how many, by file.
  public static UnusableInput of(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    problems.stream().limit(SHOWN).map(Problem::toString).forEach(lines::add);
    SortedMap<String, Integer> rest = new TreeMap<>();
    problems.stream().skip(SHOWN).forEach(p -> rest.merge(p.at().file(), 1, Integer::sum));
    rest.forEach((file, count) -> lines.add(file + ": and " + count + " more like these"));
    lines.add(
        problems.size() == 1
            ? "1 problem; " + NOTHING_DONE
            : problems.size() + " problems; " + NOTHING_DONE);
    return new UnusableInput(lines);
  }

  /// Takes every step, so that whatever is wrong with one is said together with the others.
  ///
  /// @throws UnusableInput with the lines of all that failed
  static void unlessAll(Runnable... steps) {
    List<String> lines = new ArrayList<>();
    for (Runnable step : steps) {
      try {
        step.run();
      } catch (UnusableInput wrong) {
        wrong.lines.stream().filter(line -> !line.endsWith(NOTHING_DONE)).forEach(lines::add);
      }
    }
    if (!lines.isEmpty()) {
      lines.add("So " + NOTHING_DONE);
      throw new UnusableInput(lines);
    }
  }

  public List<String> lines() {
    return lines;
  }
}
