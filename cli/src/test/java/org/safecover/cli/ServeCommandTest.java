package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process of its own: begun, used, and ended by the system.
class ServeCommandTest {

  /// What a process ends with that was told to by SIGTERM, and did so of itself.
  private static final int TERMINATED = 143;

  private static final Pattern LINK = Pattern.compile("http://localhost:([0-9]+)(/set-up/\\S+)");

  @TempDir private static Path desk;

  private static Path data() {
    return desk.resolve("data");
  }

  private static ProcessBuilder serve(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsafecover.home=" + Run.HOME);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Safecover.class.getName(), "serve", "--data", data().toString()));
    command.addAll(Arrays.asList(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SAFECOVER_"));
    return builder;
  }

  private static Run ended(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, out);
  }

  /// Reads what it prints as far as the link.
  private static Matcher link(BufferedReader printed) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      Matcher link = LINK.matcher(line);
      if (link.find()) {
        return link;
      }
      before.append(line).append('\n');
    }
    throw new AssertionError("No link was printed: " + before);
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void SERVE_01_it_prints_a_link_answers_there_and_ends_with_its_database_when_told_to()
      throws IOException, InterruptedException {
    Process process = serve("--port", "0").start();
    try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher link = link(printed);
      HttpResponse<String> page = get("http://127.0.0.1:" + link.group(1) + link.group(2));
      Path running = data().resolve("data").resolve("postmaster.pid");
      long database = Long.parseLong(Files.readAllLines(running).getFirst().strip());

      process.toHandle().destroy();

      String rest = printed.readAllAsString();
      assertThat(process.waitFor()).as(rest).isEqualTo(TERMINATED);
      assertThat(rest).doesNotContain("Exception");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("name=\"password\"");
      assertThat(running).doesNotExist();
      assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void SERVE_02_a_port_that_is_taken_is_said_in_a_sentence()
      throws IOException, InterruptedException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      Run run = ended(serve("--port", port));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out())
          .contains("Port " + port + " is taken by another program.", "--port")
          .doesNotContain("Exception", "\tat ");
      assertThat(data().resolve("data").resolve("postmaster.pid")).doesNotExist();
    }
  }

  @Test
  void SERVE_03_everything_wrong_with_how_messages_leave_is_said_before_anything_starts()
      throws IOException, InterruptedException {
    ProcessBuilder builder = serve("--port", "0");
    builder.environment().putAll(Map.of("SAFECOVER_MESSAGES", "smtp", "SAFECOVER_SMTP_PORT", "x"));

    Run run = ended(builder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("SAFECOVER_SMTP_HOST", "SAFECOVER_SMTP_FROM", "SMTP_PORT");
  }

  @Test
  void SERVE_04_messages_that_leave_and_sign_in_elsewhere_need_all_that_belongs_to_them()
      throws IOException, InterruptedException {
    ProcessBuilder mail = serve("--port", "0");
    mail.environment()
        .putAll(
            Map.of(
                "SAFECOVER_MESSAGES", "smtp",
                "SAFECOVER_SMTP_HOST", "mail.trust.example",
                "SAFECOVER_SMTP_FROM", "rota@trust.example"));
    Run unreachable = ended(mail);
    Run half = ended(serve("--oidc-issuer", "https://id.example"));

    assertThat(unreachable.code()).isEqualTo(2);
    assertThat(unreachable.out()).contains("--public-url");
    assertThat(half.code()).isEqualTo(2);
    assertThat(half.out()).contains("--oidc-client-id", "SAFECOVER_OIDC_CLIENT_SECRET");
  }

  @Test
  void SERVE_05_a_link_for_the_first_account_of_a_side_and_a_warning_where_others_reach_it()
      throws IOException, InterruptedException {
    Process process =
        serve("--port", "0", "--host", "0.0.0.0", "--first-account-of", "nhs-england").start();
    try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = new ArrayList<>();
      while (lines.stream().filter(line -> LINK.matcher(line).find()).count() < 2) {
        String line = printed.readLine();
        assertThat(line).as(String.join("\n", lines)).isNotNull();
        lines.add(line);
      }
      Matcher link = LINK.matcher(lines.getLast());
      assertThat(link.find()).isTrue();
      HttpResponse<String> page = get("http://127.0.0.1:" + link.group(1) + link.group(2));

      assertThat(lines)
          .anyMatch(line -> line.startsWith("Warning: passwords and sign-ins travel in the open."))
          .contains("The first account of nhs-england is made here, once:");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("name=\"password\"").doesNotContain("name=\"side\"");
    } finally {
      process.toHandle().destroy();
      process.waitFor();
    }
  }

  @Test
  void SERVE_06_a_side_that_there_is_not_is_said_before_anything_starts()
      throws IOException, InterruptedException {
    Run run = ended(serve("--first-account-of", "mars"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("--first-account-of: found 'mars'", "nhs-england, union");
  }
}
