package org.safecover.conventions;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// The Java files of the checkout, as text and as the compiler parses them.
final class Sources {
  private static final List<Source> MAIN = parse("src/main/java");
  private static final List<Source> TESTS = parse("src/test/java");

  private Sources() {}

  /// One parsed file.
  record Source(Path file, List<String> lines, CompilationUnitTree unit, Trees trees) {
    String name() {
      return ProjectRoot.path().relativize(file).toString().replace('\\', '/');
    }

    boolean isPackageInfo() {
      return file.endsWith("package-info.java");
    }

    long firstLine(Tree tree) {
      return map().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
      return map().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    private LineMap map() {
      return unit.getLineMap();
    }
  }

  static Stream<Source> main() {
    return MAIN.stream();
  }

  static Stream<Source> all() {
    return Stream.concat(MAIN.stream(), TESTS.stream());
  }

  private static List<Source> parse(String tree) {
    try (Stream<Path> modules = Files.list(ProjectRoot.path())) {
      List<Path> files = new ArrayList<>();
      for (Path module : modules.sorted().toList()) {
        files.addAll(javaFiles(module.resolve(tree)));
      }
      return files.isEmpty() ? List.of() : parse(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Source> parse(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Trees trees = Trees.instance(task);
      List<Source> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        sources.add(new Source(file, Files.readAllLines(file), unit, trees));
      }
      return sources;
    }
  }
}
