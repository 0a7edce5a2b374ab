package org.safecover.conventions;

import java.nio.file.Path;

/// The folder of the checkout that is being tested.
final class ProjectRoot {
  private ProjectRoot() {}

  static Path path() {
    String root = System.getProperty("project.root");
    if (root == null) {
      throw new IllegalStateException(
          "The system property project.root is not set. Maybe this ran outside the Maven build.");
    }
    return Path.of(root);
  }
}
