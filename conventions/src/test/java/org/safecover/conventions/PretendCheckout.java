package org.safecover.conventions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A folder that looks to the launcher like a checkout, with JDKs and a Maven that only say how
/// they were called.
final class PretendCheckout {
  private final Path folder;

  PretendCheckout(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Files.copy(
        ProjectRoot.path().resolve("safecover"),
        launcher(),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    for (String module : List.of("domain", "cli")) {
      Files.createDirectories(folder.resolve(module).resolve("src/main"));
      Files.writeString(folder.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
  }

  Path launcher() {
    return folder.resolve("safecover");
  }

  Path source(String name) {
    return folder.resolve("domain/src/main").resolve(name);
  }

  Path log() {
    return folder.resolve("target/build.log");
  }

  /// Marks the checkout as built, after all of its sources.
  void build() throws IOException {
    Path home = folder.resolve("cli/target/safecover");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("lib-planner"));
    Files.writeString(home.resolve("built"), "");
  }

  /// A JDK of this version in the folder of JDKs, whose java prints its arguments.
  Path jdk(String version) throws IOException {
    Path jdk = jdks().resolve("jdk-" + version);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/java"), "echo java-" + version, "printf '<%s>\\n' \"$@\"");
    script(jdk.resolve("bin/javac"), "exit 0");
    return jdk;
  }

  Path jdks() throws IOException {
    return Files.createDirectories(folder.resolve("jdks here"));
  }

  /// A folder for the PATH that holds a Maven of this version, ending with this code.
  Path maven(String version, int code) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("maven " + version));
    script(
        bin.resolve("mvn"),
        "case \"$*\" in *--version*) echo 'Apache Maven " + version + "'; exit 0;; esac",
        "echo '[INFO] Building domain 0.1.0 [1/2]'",
        "echo '[INFO] Building cli 0.1.0 [2/2]'",
        "echo 'maven was called with' \"$@\"",
        "mkdir -p cli/target/safecover/lib cli/target/safecover/lib-planner",
        "exit " + code);
    return bin;
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// What one run of the launcher left: its exit code and both of its streams.
  record Run(int code, String out, String err) {}

  /// Runs a launcher by a shell from a folder, with these variables and no others.
  Run run(Path from, Path launcher, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder process = new ProcessBuilder(command).directory(from.toFile());
    process.environment().clear();
    process.environment().putAll(new TreeMap<>(variables));
    Process running = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!running.waitFor(1, TimeUnit.MINUTES)) {
      running.destroyForcibly();
      throw new IllegalStateException("the launcher did not end: " + command);
    }
    return new Run(
        running.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
