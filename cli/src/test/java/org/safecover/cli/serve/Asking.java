package org.safecover.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A machine that sends orders over HTTP and shows its token.
final class Asking {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String TERMS =
      "\"terms.area\":\"ed\",\"terms.role\":\"registrar\",\"terms.start\":\"2126-01-12T21:00:00Z\","
          + "\"terms.end\":\"2126-01-13T09:00:00Z\",\"terms.per-hour\":\"70.00\","
          + "\"terms.time-off-in-lieu\":\"PT0S\"";

  private final String token;

  Asking(String token) {
    this.token = token;
  }

  /// One order, as it is sent and sent again.
  record Sent(String ledger, String id, String body) {

    /// Who is asked, and until when.
    record Question(String doctor, Instant replyBy) {}

    static Sent open(String ledger, String id) {
      return of(ledger, id, 0, "open-post", "\"action\":\"a-1\",\"post\":\"night-1\"");
    }

    static Sent draft(String ledger, String id, long seen, String doctor) {
      return of(ledger, id, seen, "draft", "\"doctor\":\"" + doctor + "\"," + TERMS);
    }

    static Sent send(String ledger, String id, long seen, Question question) {
      String values =
          "\"doctor\":\"%s\",\"reply-by\":\"%s\""
              .formatted(question.doctor(), question.replyBy().truncatedTo(ChronoUnit.SECONDS));
      return of(ledger, id, seen, "send", values);
    }

    private static Sent of(String ledger, String id, long seen, String word, String values) {
      return new Sent(
          ledger,
          id,
          "{\"ledger\":\"%s\",\"id\":\"%s\",\"seen\":%d,\"command\":{\"command\":\"%s\",%s}}"
              .formatted(ledger, id, seen, word, values));
    }
  }

  /// @throws IOException when nobody answers, or in the middle of an answer
  HttpResponse<String> send(int port, Sent sent) throws IOException {
    return ask(
        request(port, "/api/orders")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(sent.body())));
  }

  HttpResponse<String> get(int port, String path) throws IOException {
    return ask(request(port, path));
  }

  private HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
