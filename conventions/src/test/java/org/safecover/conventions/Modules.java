package org.safecover.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The compiled main code of every module, and which module a class belongs to.
final class Modules {
  static final List<String> IN_ORDER =
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
          "web",
          "cli",
          "bench");

  private static final String OURS = "org.safecover.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(IN_ORDER.stream().map(Modules::compiled).toArray(Path[]::new));

  private Modules() {}

  private static Path compiled(String module) {
    return ProjectRoot.path().resolve(module).resolve("target/classes");
  }

  static Stream<JavaClass> classes() {
    return CLASSES.stream().filter(type -> type.getPackageName().startsWith(OURS));
  }

  /// The module whose package the name lies in; none for a name that is not Safecover's.
  static Optional<String> findModule(String name) {
    if (!name.startsWith(OURS)) {
      return Optional.empty();
    }
    String rest = name.substring(OURS.length());
    int dot = rest.indexOf('.');
    return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
  }

  static String module(JavaClass type) {
    return findModule(type.getPackageName()).orElseThrow();
  }
}
