package org.safecover.bench.cover;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The command that measures Safecover beside other solvers on invented hospitals. Each solver gets
/// each instance in a fresh process, one right after the other.
public final class CoverBench {

  private static final int UNUSABLE = 2;
  private static final String ALONE = "alone";
  private static final String USAGE =
      """
      Usage: CoverBench SECONDS DOCTORS DAYS SEEDS SOLVERS FILE.csv
      DOCTORS, DAYS, SEEDS and SOLVERS are lists separated by commas; solvers are safecover,
      timefold and plain.\
      """;

  private final Duration limit;
  private final BufferedWriter csv;

  private CoverBench(Duration limit, BufferedWriter csv) {
    this.limit = limit;
    this.csv = csv;
  }

  /// @param arguments the seconds for each; lists of doctors, days, seeds and solvers; a file
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 6) {
      out.println(USAGE);
      System.exit(UNUSABLE);
    }
    Duration limit = Duration.ofMillis((long) (Double.parseDouble(arguments[0]) * 1000));
    List<Peer> peers = list(arguments[4]).map(Peer::parse).toList();
    if (arguments[5].equals(ALONE)) {
      instances(arguments)
          .forEach(instance ->
              peers.forEach(peer -> out.println(Measuring.measure(instance, peer, limit).line())));
      return;
    }
    try (BufferedWriter csv = Files.newBufferedWriter(Path.of(arguments[5]))) {
      new CoverBench(limit, csv).run(instances(arguments), peers, out);
    }
  }

  private static List<Instance> instances(String[] arguments) {
    List<Instance> instances = new ArrayList<>();
    for (int doctors : numbers(arguments[1])) {
      for (int days : numbers(arguments[2])) {
        for (int seed : numbers(arguments[3])) {
          instances.add(new Instance(doctors, days, seed));
        }
      }
    }
    return instances;
  }

  private static List<Integer> numbers(String text) {
    return list(text).map(Integer::valueOf).toList();
  }

  private static Stream<String> list(String text) {
    return Stream.of(text.split(","));
  }

  private void run(List<Instance> instances, List<Peer> peers, PrintStream out)
      throws IOException, InterruptedException {
    csv.write(Measured.HEADER + "\n");
    out.println(Table.header());
    for (Instance instance : instances) {
      List<Measured> all = new ArrayList<>();
      for (Peer peer : peers) {
        String line = apart(instance, peer);
        csv.write(line + "\n");
        csv.flush();
        all.add(Measured.parse(line));
      }
      Table.rows(all).forEach(out::println);
    }
  }

  /// The line that a process of its own prints.
  private String apart(Instance instance, Peer peer) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CoverBench.class.getName());
    command.add(String.valueOf(limit.toMillis() / 1e3));
    command.add(String.valueOf(instance.doctors()));
    command.add(String.valueOf(instance.days()));
    command.add(String.valueOf(instance.seed()));
    command.add(peer.name());
    command.add(ALONE);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(peer + " ended with " + process.exitValue() + " on " + instance);
    }
    return said.strip();
  }
}
