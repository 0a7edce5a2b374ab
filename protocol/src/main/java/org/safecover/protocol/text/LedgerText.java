package org.safecover.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.hospital.Origin;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Protocol;

/// A whole ledger as lines. A ledger that was put together afterwards, from what was published, can
/// say of each line where it is known from.
///
/// @param <S> the states of the matter
/// @param <E> its events
public final class LedgerText<S, E> {

  private final Protocol<S, ?, E> protocol;
  private final EntryText<E> entries;

  public LedgerText(Protocol<S, ?, E> protocol, Form<E> form) {
    this.protocol = protocol;
    this.entries = new EntryText<>(form);
  }

  /// Where a line is known from.
  ///
  /// @param assumed what of it nobody published, such as its hour
  public record Account(Origin origin, Optional<String> source, Optional<String> assumed) {}

  /// A line that was read.
  ///
  /// @param account where the file gives one
  public record Line<E>(Entry<E> entry, Optional<Account> account) {}

  /// Something wrong with one line.
  ///
  /// @param line counts from 1
  public record LineProblem(int line, FieldProblem problem) {}

  /// What a text gave: its lines, or every problem with any of them.
  public sealed interface Read<E> {

    record Good<E>(List<Line<E>> lines) implements Read<E> {
      public Good {
        lines = List.copyOf(lines);
      }
    }

    /// @param problems in order of line; at least one
    record Bad<E>(List<LineProblem> problems) implements Read<E> {
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Reads a text; blank lines do not count.
  public Read<E> read(String text) {
    List<LineProblem> problems = new ArrayList<>();
    List<Line<E>> lines = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        numbers.add(i + 1);
        readLine(all.get(i), i + 1, lines, problems);
      }
    }
    if (problems.isEmpty()) {
      findBreak(lines, numbers).ifPresent(problems::add);
    }
    return problems.isEmpty() ? new Read.Good<>(lines) : new Read.Bad<>(problems);
  }

  private void readLine(String text, int number, List<Line<E>> lines, List<LineProblem> problems) {
    switch (FlatJson.read(text)) {
      case FlatJson.Read.Broken(var column, var wanted) ->
          problems.add(
              new LineProblem(
                  number, new FieldProblem("", "something else at character " + column, wanted)));
      case FlatJson.Read.Fields(var fields) -> {
        FieldReader reader = FieldReader.of(fields);
        lines.add(new Line<>(entries.read(reader), findAccount(reader)));
        reader.close();
        reader.problems().forEach(problem -> problems.add(new LineProblem(number, problem)));
      }
    }
  }

  private static Optional<Account> findAccount(FieldReader reader) {
    return reader
        .findWord("origin", Origin.class)
        .map(origin -> new Account(origin, reader.findText("source"), reader.findText("assumed")));
  }

  /// The first line that cannot follow on those above it.
  private Optional<LineProblem> findBreak(List<Line<E>> lines, List<Integer> numbers) {
    if (lines.isEmpty()) {
      return Optional.of(
          new LineProblem(1, new FieldProblem("", "no line", "write one line for each event")));
    }
    S state = protocol.start();
    for (int i = 0; i < lines.size(); i++) {
      Happened<E> event = lines.get(i).entry().happened();
      Optional<S> next = protocol.findApplied(state, event);
      Optional<FieldProblem> problem = findProblem(lines, i, next);
      if (problem.isPresent()) {
        return Optional.of(new LineProblem(numbers.get(i), problem.get()));
      }
      state = next.orElseThrow();
    }
    return Optional.empty();
  }

  private Optional<FieldProblem> findProblem(List<Line<E>> lines, int i, Optional<S> next) {
    Entry<E> entry = lines.get(i).entry();
    if (entry.number() != i + 1) {
      return Optional.of(
          new FieldProblem("number", "" + entry.number(), "number the lines from 1: " + (i + 1)));
    }
    if (i > 0 && entry.happened().at().isBefore(lines.get(i - 1).entry().happened().at())) {
      return Optional.of(
          new FieldProblem(
              "at", entry.happened().at().toString(), "write the lines in order of time"));
    }
    return next.isPresent()
        ? Optional.empty()
        : Optional.of(
            new FieldProblem(
                "event",
                "an event that cannot follow on the lines above",
                "write what happened before it, or leave it out"));
  }

  /// The text of a ledger, a line an entry.
  public String write(Ledger<S, ?, E> ledger) {
    return ledger.entries().stream()
        .map(entry -> entries.line(entry) + "\n")
        .collect(Collectors.joining());
  }
}
