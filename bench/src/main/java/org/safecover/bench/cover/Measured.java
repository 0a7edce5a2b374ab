package org.safecover.bench.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.bench.peer.Watch.Reached;

/// What one solver did with one instance.
///
/// @param needs how many there are to cover
/// @param values by level, of the completed plan as the rules score it
/// @param bounds by level, as the solver proved them; 0 where it proved nothing
/// @param faults promises that the completed plan breaks
/// @param seconds from the hospital in memory to the plan
/// @param peakMebibytes of the whole process; 0 where the system does not say
record Measured(
    Instance instance,
    Peer peer,
    int needs,
    List<Long> values,
    List<Long> bounds,
    int faults,
    double seconds,
    long peakMebibytes,
    List<Reached> reached) {

  static final String HEADER =
      "doctors,days,seed,solver,needs,values,bounds,faults,seconds,peak_mib,reached";

  /// When the first whole plan was known.
  Optional<Double> findFirst() {
    return reached.stream().findFirst().map(Reached::seconds);
  }

  /// When it was known to be no worse than a plan with these levels.
  Optional<Double> findNoWorseThan(List<Long> others) {
    return reached.stream()
        .filter(state -> state.isNoWorseThan(others))
        .findFirst()
        .map(Reached::seconds);
  }

  /// When the best was known.
  Optional<Double> findLast() {
    return reached.isEmpty() ? Optional.empty() : Optional.of(reached.getLast().seconds());
  }

  /// As a line of CSV, in which a list has its parts separated by semicolons and slashes.
  String line() {
    return Stream.of(
            instance.doctors(),
            instance.days(),
            instance.seed(),
            peer,
            needs,
            joined(values),
            joined(bounds),
            faults,
            "%.2f".formatted(seconds),
            peakMebibytes,
            reached.stream().map(Measured::text).collect(Collectors.joining(";")))
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  private static String text(Reached state) {
    return String.format(Locale.ROOT, "%.2f:", state.seconds()) + joined(state.levels());
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("/"));
  }

  static Measured parse(String line) {
    String[] cells = line.split(",", -1);
    List<Reached> reached = new ArrayList<>();
    for (String state : cells[10].split(";", -1)) {
      if (!state.isEmpty()) {
        String[] parts = state.split(":", -1);
        reached.add(new Reached(Double.parseDouble(parts[0]), numbers(parts[1])));
      }
    }
    return new Measured(
        new Instance(
            Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Long.parseLong(cells[2])),
        Peer.parse(cells[3]),
        Integer.parseInt(cells[4]),
        numbers(cells[5]),
        numbers(cells[6]),
        Integer.parseInt(cells[7]),
        Double.parseDouble(cells[8]),
        Long.parseLong(cells[9]),
        reached);
  }

  private static List<Long> numbers(String text) {
    return Stream.of(text.split("/", -1)).map(Long::valueOf).toList();
  }
}
