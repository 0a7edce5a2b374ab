package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.database.Database;

/// Who keeps the server busy keeps others waiting no longer than it says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingTest {

  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final int MORE_THAN_THREADS = 100;

  private final Site site = new Site();

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void WAIT_01_with_its_one_connection_in_use_it_says_so_and_goes_on_when_it_is_free()
      throws InterruptedException {
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    String token = site.token(rota, Scope.READ);
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    try (Database one = Database.join(site.address, new Database.Bounds(1, PATIENCE));
        WebServer server = WebServer.start(WebOptions.anyPort(), one, site.clock)) {
      Browser machine = new Browser(server.port()).showing(token);
      Thread holder =
          Thread.ofPlatform()
              .start(() ->
                  one.asKeeper(connection -> {
                    taken.countDown();
                    await(free);
                    return connection.isClosed();
                  }));
      taken.await();

      HttpResponse<String> refused = machine.get("/api/ledgers");
      HttpResponse<String> page = new Browser(server.port()).get("/sign-in");
      free.countDown();
      holder.join();

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("5");
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(refused.body())
          .contains("Send the same again, with the same id, in some seconds.")
          .doesNotContain("Exception", "Hikari");
      assertThat(page.statusCode()).isIn(200, 503);
      assertThat(machine.get("/api/ledgers").statusCode()).isEqualTo(200);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void WAIT_02_more_clients_than_threads_that_never_end_their_request_hold_nobody_up()
      throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MORE_THAN_THREADS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server.port());
        slow.add(socket);
        socket
            .getOutputStream()
            .write(
                "GET /api/me HTTP/1.1\r\nHost: localhost\r\nX-".getBytes(StandardCharsets.UTF_8));
      }

      assertThat(site.browser().get("/sign-in").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
