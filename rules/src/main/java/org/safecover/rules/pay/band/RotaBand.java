package org.safecover.rules.pay.band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.pay.Band;

/// The bands of all doctors on one rota.
///
/// @param rota its name
/// @param people in order of id
public record RotaBand(String rota, List<BandAnswer> people) {

  public RotaBand {
    people = List.copyOf(people);
  }

  /// Answers gathered by rota, in order of its name.
  public static List<RotaBand> gathered(List<BandAnswer> answers) {
    SortedMap<String, List<BandAnswer>> byRota = new TreeMap<>();
    for (BandAnswer answer : answers) {
      byRota.computeIfAbsent(answer.pattern().rota(), _ -> new ArrayList<>()).add(answer);
    }
    return byRota.entrySet().stream()
        .map(each -> new RotaBand(each.getKey(), each.getValue()))
        .toList();
  }

  /// How many doctors are in each band, from the heaviest; those whose band cannot be said are in
  /// none.
  public Map<Band, Integer> counts() {
    Map<Band, Integer> counts = new EnumMap<>(Band.class);
    people.forEach(each -> each.findBand().ifPresent(band -> counts.merge(band, 1, Integer::sum)));
    return Collections.unmodifiableMap(counts);
  }

  /// How many doctors' bands cannot be said.
  public int notSaid() {
    return (int) people.stream().filter(each -> each.findBand().isEmpty()).count();
  }

  /// The band of the rota, when all its doctors are in one.
  public Optional<Band> findBand() {
    Map<Band, Integer> counts = counts();
    return notSaid() == 0 && counts.size() == 1
        ? Optional.of(counts.keySet().iterator().next())
        : Optional.empty();
  }
}
