package org.safecover.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// Splits a hospital into parts that nothing connects, so that each can be proven best by itself.
final class Parts {

  /// A union of everything that hangs together, by the smallest member's key.
  private final Map<Object, Object> parent = new HashMap<>();

  private Parts() {}

  /// @param people with at least one choice each
  static List<Part> of(Situation situation, List<Options> people) {
    Parts parts = new Parts();
    Map<SessionId, Object> sessionOwner = new HashMap<>();
    for (Options options : people) {
      Object person = options.person().id();
      options.choices().forEach(choice -> parts.join(person, choice.need()));
      for (Session session : situation.sessionsNeeding(options.person().id())) {
        parts.join(person, sessionOwner.computeIfAbsent(session.id(), id -> person));
      }
    }
    return parts.split(situation.needs(), people);
  }

  private List<Part> split(List<Need> needs, List<Options> people) {
    Map<Object, List<Need>> needsByRoot = new LinkedHashMap<>();
    needs.forEach(n -> needsByRoot.computeIfAbsent(root(n), r -> new ArrayList<>()).add(n));
    Map<Object, List<Options>> peopleByRoot = new HashMap<>();
    people.forEach(
        p -> peopleByRoot.computeIfAbsent(root(p.person().id()), r -> new ArrayList<>()).add(p));
    List<Part> parts = new ArrayList<>();
    needsByRoot.forEach((root, own) ->
        parts.add(new Part(own, peopleByRoot.getOrDefault(root, List.of()), List.of())));
    return parts;
  }

  private void join(Object a, Object b) {
    parent.put(root(a), root(b));
  }

  private Object root(Object member) {
    Object root = member;
    while (true) {
      Object above = parent.getOrDefault(root, root);
      if (above.equals(root)) {
        parent.put(member, root);
        return root;
      }
      root = above;
    }
  }
}
