package org.safecover.cli.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safecover.cli.Safecover;

/// One running `safecover serve`, in a process of its own.
final class Serving implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("project.root", ".."));
  private static final Pattern ANSWERS = Pattern.compile("answers at http://localhost:([0-9]+) ");
  private static final long WITHIN_SECONDS = 120;

  private final Process process;
  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private final Thread reading;

  private Serving(Process process) {
    this.process = process;
    this.reading = Thread.ofPlatform().daemon().unstarted(this::read);
  }

  /// How a server is begun.
  ///
  /// @param before words of a command that runs it, if any
  record Begun(List<String> before, List<String> options, Map<String, String> environment) {

    static Begun with(String... options) {
      return new Begun(List.of(), List.of(options), Map.of());
    }

    Begun and(Map<String, String> further) {
      return new Begun(before, options, further);
    }

    Begun under(String... words) {
      return new Begun(List.of(words), options, environment);
    }
  }

  /// Starts it and waits until it answers.
  static Serving start(Begun begun) {
    try {
      Serving serving = new Serving(builder(begun).start());
      serving.reading.start();
      serving.port.get(WITHIN_SECONDS, TimeUnit.SECONDS);
      return serving;
    } catch (Exception e) {
      throw new AssertionError("It does not start: " + e, e);
    }
  }

  /// What it says when it does not start and ends with the code for unusable input.
  static String refused(Begun begun) throws IOException, InterruptedException {
    Process process = builder(begun).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 2) {
      throw new AssertionError("It ended with " + process.exitValue() + ": " + said);
    }
    return said;
  }

  private static ProcessBuilder builder(Begun begun) {
    ProcessBuilder builder = new ProcessBuilder(command(begun)).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SAFECOVER_"));
    builder.environment().putAll(begun.environment());
    return builder;
  }

  private static List<String> command(Begun begun) {
    List<String> command = new ArrayList<>(begun.before());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("-Dsafecover.home=" + HOME);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Safecover.class.getName(), "serve"));
    command.addAll(begun.options());
    return command;
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        printed.add(line);
        Matcher answers = ANSWERS.matcher(line);
        if (answers.find()) {
          port.complete(Integer.parseInt(answers.group(1)));
        }
      }
    } catch (IOException e) {
      printed.add(e.toString());
    }
    port.completeExceptionally(new AssertionError(String.join("\n", printed)));
  }

  /// A port that nobody uses now.
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port.join();
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// The lines that it has printed so far.
  List<String> printed() {
    return List.copyOf(printed);
  }

  /// The messages that it has said to have sent.
  List<String> messages() {
    return sent().toList();
  }

  private Stream<String> sent() {
    return printed.stream()
        .filter(line -> line.contains("There is something new"))
        .map(line -> line.substring(line.indexOf(": To ") + 2));
  }

  /// Ends it at once, as `kill -9` does.
  void kill() {
    process.toHandle().destroyForcibly();
    await();
  }

  private void await() {
    try {
      process.waitFor();
      reading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Ends it as the system does.
  @Override
  public void close() {
    process.destroy();
    await();
  }
}
