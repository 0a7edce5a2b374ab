package org.safecover.conventions;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The libraries that main code may use, by the start of their packages, each with its owners.
final class Libraries {
  /// A library: its name, and the modules that may use it.
  record Library(String name, Set<String> owners) {}

  private static final Map<String, Library> BY_PACKAGE =
      Map.ofEntries(
          Map.entry("de.siegmar.fastcsv.", new Library("FastCSV", Set.of("intake", "report"))),
          Map.entry("org.apache.poi.", new Library("Apache POI", Set.of("intake"))),
          Map.entry("org.snakeyaml.engine.", new Library("SnakeYAML Engine", Set.of("intake"))),
          Map.entry("net.fortuna.ical4j.", new Library("iCal4j", Set.of("intake", "report"))),
          Map.entry("org.dhatim.fastexcel.", new Library("fastexcel", Set.of("report"))),
          Map.entry("tools.jackson.", new Library("Jackson", Set.of("report", "web"))),
          Map.entry("org.thymeleaf.", new Library("Thymeleaf", Set.of("report"))),
          Map.entry("com.google.ortools.", new Library("OR-Tools", Set.of("planner", "bench"))),
          Map.entry("org.postgresql.", new Library("PostgreSQL JDBC", Set.of("app"))),
          Map.entry("jakarta.mail.", new Library("Angus Mail", Set.of("app"))),
          Map.entry("uk.gov.service.notify.", new Library("Notifications client", Set.of("app"))),
          Map.entry("com.zaxxer.hikari.", new Library("HikariCP", Set.of("app"))),
          Map.entry("org.flywaydb.", new Library("Flyway", Set.of("app"))),
          Map.entry("org.apache.commons.compress.", new Library("Commons Compress", Set.of("app"))),
          Map.entry("org.tukaani.xz.", new Library("XZ", Set.of("app"))),
          Map.entry("org.springframework.boot.", new Library("Spring Boot", Set.of("web"))),
          Map.entry("org.springframework.security.", new Library("Spring Security", Set.of("web"))),
          Map.entry("org.springframework.", new Library("Spring", Set.of("web"))),
          Map.entry("jakarta.servlet.", new Library("Servlet API", Set.of("web"))),
          Map.entry("org.apache.spark.", new Library("Spark", Set.of("national"))),
          Map.entry("org.apache.tomcat.", new Library("Tomcat", Set.of("web"))),
          Map.entry("picocli.", new Library("picocli", Set.of("cli"))),
          Map.entry("me.tongfei.progressbar.", new Library("progressbar", Set.of("cli"))),
          Map.entry("ai.timefold.solver.", new Library("Timefold", Set.of("bench"))));

  private Libraries() {}

  /// The JDK and JSpecify, which every module may use.
  static boolean isEverywhere(String type) {
    return type.startsWith("java.") || type.startsWith("org.jspecify.") || !type.contains(".");
  }

  static Optional<Library> findLibrary(String type) {
    return BY_PACKAGE.entrySet().stream()
        .filter(entry -> type.startsWith(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /// What is wrong with this dependency on something outside Safecover, if anything.
  static Optional<String> findFault(Dependency dependency) {
    String type = Arrows.target(dependency);
    String module = Modules.module(dependency.getOriginClass());
    if (type.startsWith("org.safecover.") || isEverywhere(type)) {
      return Optional.empty();
    }
    boolean jdkXml =
        type.startsWith("javax.xml.") || type.startsWith("org.xml.") || type.startsWith("org.w3c.");
    if (jdkXml && Set.of("intake", "report").contains(module)) {
      return Optional.empty();
    }
    boolean jdkSql = type.startsWith("javax.sql.");
    if (jdkSql && module.equals("app")) {
      return Optional.empty();
    }
    boolean jdkCrypto = type.startsWith("javax.crypto.");
    if (jdkCrypto && module.equals("web")) {
      return Optional.empty();
    }
    boolean owned =
        findLibrary(type).filter(library -> library.owners().contains(module)).isPresent();
    return owned
        ? Optional.empty()
        : Optional.of(
            "%s uses %s, which %s does not own"
                .formatted(dependency.getOriginClass().getName(), type, module));
  }

  /// For each module, the names of the libraries that its classes use.
  static SortedMap<String, SortedSet<String>> used() {
    SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    Arrows.dependencies()
        .forEach(dependency ->
            findLibrary(Arrows.target(dependency))
                .ifPresent(library ->
                    used.computeIfAbsent(
                            Modules.module(dependency.getOriginClass()), _ -> new TreeSet<>())
                        .add(library.name())));
    return used;
  }
}
