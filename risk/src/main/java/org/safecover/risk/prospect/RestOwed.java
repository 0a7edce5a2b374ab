package org.safecover.risk.prospect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// The duties on which a breach of working time rests already: their doctors keep to their own
/// posts.
final class RestOwed {

  private final Set<DutyId> owing = new HashSet<>();

  RestOwed(Situation situation, Period span) {
    Map<PersonId, List<Duty>> published =
        situation.hospital().duties().stream().collect(Collectors.groupingBy(Duty::person));
    situation.hospital().people().parallelStream()
        .map(person ->
            owing(situation, person, published.getOrDefault(person.id(), List.of()), span))
        .collect(Collectors.toList())
        .forEach(owing::addAll);
  }

  boolean by(Duty duty) {
    return owing.contains(duty.id());
  }

  private static List<DutyId> owing(
      Situation situation, Person person, List<Duty> published, Period span) {
    boolean atWork = published.stream().anyMatch(duty -> duty.period().overlaps(span));
    if (!atWork) {
      return List.of();
    }
    return situation.limits().breaches(situation.schedule(person, published), span).stream()
        .map(Breach::evidence)
        .filter(evidence -> !evidence.isEmpty())
        .map(evidence -> evidence.stream().max(Duty::compareTo).orElseThrow().id())
        .toList();
  }
}
