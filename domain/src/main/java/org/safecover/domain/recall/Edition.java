package org.safecover.domain.recall;

import java.time.LocalDate;
import java.util.List;

/// The recall route as it was agreed from a date on. A published edition is never edited; what
/// changes is a new version.
///
/// @param title in words fit to print
/// @param from the first local day of actions that it holds for
/// @param checkedOn the day somebody last compared it with its sources
/// @param unionBody who decides for the union, in words fit to print
/// @param grounds that a request may rest on
/// @param scope parts that a request must state
/// @param options that must have been tried
/// @param requirements in the order in which they are told
public record Edition(
    EditionKey key,
    String title,
    LocalDate from,
    LocalDate checkedOn,
    Sourced<String> unionBody,
    Sourced<List<Ground>> grounds,
    Sourced<List<ScopePart>> scope,
    Sourced<List<LocalOption>> options,
    List<Sourced<Requirement>> requirements) {

  public Edition {
    requirements = List.copyOf(requirements);
  }

  /// What must be so at a step.
  public List<Guard> guards(Step step) {
    return requirements.stream()
        .map(Sourced::value)
        .filter(requirement -> requirement.at() == step)
        .map(Requirement::guard)
        .toList();
  }

  /// Whether anything at all is asked for at a step; a route without a bypass asks for nothing.
  public boolean knows(Step step) {
    return !guards(step).isEmpty();
  }
}
