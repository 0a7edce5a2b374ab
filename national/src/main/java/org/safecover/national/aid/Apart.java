package org.safecover.national.aid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Offers in parts that share neither a doctor nor a gap, so that each can be chosen by itself.
final class Apart {

  private final SortedMap<String, String> above = new TreeMap<>();

  private Apart() {}

  static Collection<List<Offer>> of(List<Offer> offers) {
    Apart apart = new Apart();
    offers.forEach(offer -> apart.join("gap " + Lending.gap(offer), Lending.doctor(offer)));
    SortedMap<String, List<Offer>> parts = new TreeMap<>();
    for (Offer offer : offers) {
      parts.computeIfAbsent(apart.top(Lending.doctor(offer)), _ -> new ArrayList<>()).add(offer);
    }
    return parts.values();
  }

  private void join(String one, String other) {
    String first = top(one);
    String second = top(other);
    if (!first.equals(second)) {
      above.put(second, first);
    }
  }

  private String top(String name) {
    String at = name;
    while (above.containsKey(at)) {
      String next = above.getOrDefault(at, at);
      above.put(at, above.getOrDefault(next, next));
      at = next;
    }
    return at;
  }
}
