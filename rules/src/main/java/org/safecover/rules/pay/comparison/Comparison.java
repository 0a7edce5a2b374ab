package org.safecover.rules.pay.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayStatement;

/// Two versions of the contract for every doctor in training of a hospital.
///
/// @param ends the assumptions at each end of what they span; one when they span nothing
/// @param doctors those with any duty, in order of person
/// @param verdicts in the order in which the claims were made
public record Comparison(
    Question question,
    List<List<Assumption>> ends,
    List<Compared> doctors,
    List<Verdict> verdicts,
    List<BreakEven> breakEvens) {

  public Comparison {
    ends = List.copyOf(ends);
    doctors = List.copyOf(doctors);
    verdicts = List.copyOf(verdicts);
    breakEvens = List.copyOf(breakEvens);
  }

  public List<Compared.Said> said() {
    return doctors.stream()
        .filter(Compared.Said.class::isInstance)
        .map(Compared.Said.class::cast)
        .toList();
  }

  public List<Compared.Unsaid> unsaid() {
    return doctors.stream()
        .filter(Compared.Unsaid.class::isInstance)
        .map(Compared.Unsaid.class::cast)
        .toList();
  }

  /// How pay changes at each end; empty when nobody's can be said.
  public List<Distribution> distributions() {
    List<Compared.Said> said = said();
    if (said.isEmpty()) {
      return List.of();
    }
    Grouping.Group all = new Grouping.Group("all", said);
    return IntStream.range(0, ends.size()).mapToObj(all::at).toList();
  }

  /// Every figure that somebody's pay could not be said for, in order of id.
  public List<Missing> missing() {
    return unsaid().stream().flatMap(each -> each.missing().stream()).distinct().sorted().toList();
  }

  /// The assumptions that any figure here rests on.
  public List<Assumption> assumed() {
    List<Assumable> used =
        statements()
            .flatMap(statement -> statement.assumed().stream())
            .map(Assumption::what)
            .distinct()
            .toList();
    return Arrays.stream(Assumable.values())
        .filter(used::contains)
        .flatMap(what -> typed(what).stream())
        .toList();
  }

  /// The assumptions that nothing here rests on.
  public List<Assumption> unused() {
    return question.assumptions().stream().filter(each -> !assumed().contains(each)).toList();
  }

  /// What was taken for want of a statement, each once.
  public List<String> notes() {
    return statements().flatMap(statement -> statement.notes().stream()).distinct().toList();
  }

  /// Whether every claim holds.
  public boolean isAllTrue() {
    return verdicts.stream().allMatch(Verdict.Holds.class::isInstance);
  }

  private Optional<Assumption> typed(Assumable what) {
    return question.assumptions().stream().filter(each -> each.what() == what).findFirst();
  }

  private Stream<PayStatement.Known> statements() {
    return said().stream()
        .flatMap(doctor -> doctor.changes().stream())
        .flatMap(change -> Stream.of(change.before(), change.after()));
  }
}
