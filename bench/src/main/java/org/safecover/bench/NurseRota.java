package org.safecover.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.planner.SolverMissing;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.stretch.RotaLimits;
import org.safecover.planner.stretch.RotaSearch;

/// The command that measures the planner's core on a folder of public instances: for each, the best
/// plan, the bound, the time, and what the check of its own says.
public final class NurseRota {
  private static final int UNUSABLE = 2;

  private final PrintStream out;
  private final Duration limit;

  private NurseRota(PrintStream out, Duration limit) {
    this.out = out;
    this.limit = limit;
  }

  /// @param arguments the folder, the seconds for each, and the names of instances, without `.txt`
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 3) {
      out.println("Usage: NurseRota FOLDER SECONDS INSTANCE...");
      System.exit(UNUSABLE);
    }
    try {
      NurseRota measure = new NurseRota(out, Duration.ofSeconds(Long.parseLong(arguments[1])));
      out.println(
          "| Instance | Best | Bound | Seconds to best | Seconds in all | Of processor | Checked |");
      out.println("|---|---|---|---|---|---|---|");
      for (String name : List.of(arguments).subList(2, arguments.length)) {
        measure.measure(Path.of(arguments[0], name + ".txt"));
      }
    } catch (IOException | IllegalArgumentException | SolverMissing e) {
      out.println(e.getMessage());
      System.exit(UNUSABLE);
    }
  }

  private void measure(Path file) throws IOException {
    PublicInstance instance = InstanceText.parse(Files.readAllLines(file));
    InstanceTask adapter = new InstanceTask(instance);
    long start = System.nanoTime();
    double ofProcessor = processorSeconds();
    double[] lastGain = {0};
    long[] best = {Long.MAX_VALUE};
    RotaSearch search =
        new RotaSearch(
            adapter.task(),
            RotaLimits.within(limit),
            (value, bound) -> {
              if (value < best[0]) {
                best[0] = value;
                lastGain[0] = seconds(start);
              }
            });
    Optional<RotaPlan> plan = search.search();
    double whole = seconds(start);
    out.println(
        plan.map(found -> row(file, found, checked(instance, adapter.assignment(found), found)))
            .map(row -> row.formatted(lastGain[0], whole, processorSeconds() - ofProcessor))
            .orElse("| %s | none | | | | | |".formatted(file.getFileName())));
  }

  private static String row(Path file, RotaPlan plan, String checked) {
    String name = file.getFileName().toString().replace(".txt", "");
    return "| %s | %d | %d | %%.1f | %%.1f | %%.1f | %s |"
        .formatted(name, plan.value(), plan.bound(), checked);
  }

  private static String checked(PublicInstance instance, Assignment assignment, RotaPlan plan) {
    InstanceCheck check = new InstanceCheck(instance, assignment);
    List<String> faults = check.faults();
    if (!faults.isEmpty()) {
      return "broken: " + String.join("; ", faults);
    }
    return check.cost() == plan.value()
        ? "legal, cost agrees"
        : String.format(Locale.ROOT, "legal, but costs %d", check.cost());
  }

  private static double processorSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toMillis() / 1e3)
        .orElse(0.0);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
