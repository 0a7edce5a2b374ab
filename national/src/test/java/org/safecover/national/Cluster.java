package org.safecover.national;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Spark cluster on this machine: a master and two workers of one core each.
record Cluster(String master, Process head, List<Process> workers) implements AutoCloseable {

  static final String CLASS_PATH = System.getProperty("java.class.path", "");

  static Cluster start(Path folder) throws IOException {
    Path home = folder.resolve("spark");
    Files.createDirectories(home.resolve("jars"));
    String port = Integer.toString(freePort());
    String master = "spark://127.0.0.1:" + port;
    Process head =
        java(home, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", port);
    List<Process> workers = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      Path work = Files.createDirectories(folder.resolve("worker-" + number));
      workers.add(
          java(
              home,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              "127.0.0.1",
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              work.toString(),
              master));
    }
    return new Cluster(master, head, workers);
  }

  void killOneWorker() {
    Process worker = workers.getFirst();
    worker.descendants().forEach(ProcessHandle::destroyForcibly);
    worker.destroyForcibly();
  }

  long workersAlive() {
    return workers.stream().filter(Process::isAlive).count();
  }

  @Override
  public void close() {
    List<Process> all = new ArrayList<>(workers);
    all.add(head);
    for (Process process : all) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Process java(Path home, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", CLASS_PATH));
    command.addAll(Arrays.asList(words));
    if (words.length > 0) {
      command.addAll(command.indexOf(words[0]) + 1, List.of("--webui-port", "0"));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home", ""));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        home.resolveSibling(words[0] + "-" + System.nanoTime() + ".log").toFile());
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
