package org.safecover.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the checkout that people read: pages, sources, data, scripts.
final class Pages {
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "out", ".idea", ".settings");

  private static final Set<String> PICTURES = Set.of("png", "jpg", "xlsx", "jar", "jsa");

  private Pages() {}

  static String name(Path file) {
    return ProjectRoot.path().relativize(file).toString().replace('\\', '/');
  }

  static List<Path> markdown() {
    return files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  /// Every file that holds text.
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ProjectRoot.path(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isPicture(file) && !isWorktreeMark(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted().toList();
  }

  /// The lines of a file; none when it is not UTF-8, as some test data is on purpose.
  static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (MalformedInputException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.toString();
    return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static boolean isWorktreeMark(Path file) {
    return file.endsWith(".git");
  }
}
