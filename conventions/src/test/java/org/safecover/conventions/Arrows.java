package org.safecover.conventions;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the compiled modules really use: other modules, and libraries.
final class Arrows {
  /// Whom each module may use.
  static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("domain", List.of()),
          Map.entry("intake", List.of("domain")),
          Map.entry("rules", List.of("domain")),
          Map.entry("planner", List.of("domain", "rules")),
          Map.entry("risk", List.of("domain", "rules")),
          Map.entry("protocol", List.of("domain")),
          Map.entry("report", List.of("domain", "rules", "risk", "protocol")),
          Map.entry(
              "app", List.of("domain", "intake", "rules", "planner", "risk", "protocol", "report")),
          Map.entry(
              "national", List.of("domain", "intake", "rules", "planner", "risk", "report", "app")),
          Map.entry(
              "web",
              List.of("domain", "intake", "rules", "planner", "risk", "protocol", "report", "app")),
          Map.entry(
              "cli",
              List.of(
                  "domain",
                  "intake",
                  "rules",
                  "planner",
                  "risk",
                  "protocol",
                  "report",
                  "app",
                  "national",
                  "web")),
          Map.entry("bench", List.of("domain", "intake", "rules", "planner", "risk")));

  private Arrows() {}

  static Stream<Dependency> dependencies() {
    return Modules.classes().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  /// The package that a dependency leads to; of an array, the package of its elements.
  static String target(Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    return target.getBaseComponentType().getName();
  }

  /// For each module, the modules whose classes use its classes.
  static SortedMap<String, SortedSet<String>> users() {
    SortedMap<String, SortedSet<String>> users = new TreeMap<>();
    dependencies()
        .forEach(dependency -> {
          String from = Modules.module(dependency.getOriginClass());
          Modules.findModule(target(dependency))
              .filter(to -> !to.equals(from))
              .ifPresent(to -> users.computeIfAbsent(to, _ -> new TreeSet<>()).add(from));
        });
    return users;
  }

  /// The arrows as text: each module, then who uses it, then the libraries that it owns.
  static String drawing() {
    var users = users();
    var libraries = Libraries.used();
    String rows =
        Modules.IN_ORDER.stream()
            .map(module ->
                row(
                    module,
                    inOrder(users.getOrDefault(module, new TreeSet<>())),
                    String.join(", ", libraries.getOrDefault(module, new TreeSet<>()))))
            .collect(Collectors.joining("\n"));
    return row("module", "is used by", "libraries") + "\n" + rows;
  }

  private static String inOrder(Set<String> users) {
    return Modules.IN_ORDER.stream().filter(users::contains).collect(Collectors.joining(", "));
  }

  private static String row(String module, String users, String libraries) {
    String arrow = users.isEmpty() || module.equals("module") ? "  " : "<-";
    return "%-8s %s %-38s %s".formatted(module, arrow, users, libraries).stripTrailing();
  }
}
