package org.safecover.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.plan.PlanKey;

/// Measures how soon a large board stands in a browser, and how soon many who watch one see an
/// answer. Runs when it is asked for; docs/measurements/pages.md says how and what came of it.
@EnabledIfSystemProperty(named = "measure", matches = "pages")
class PagesMeasurement {

  private static final int WARM = 10;
  private static final int TIMES = 100;
  private static final int ROUNDS = 10;
  private static final int WATCHERS = 200;
  private static final int LINES_OF_ONE = 10;
  private static final double SECOND = 1_000;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final String BOARD = "/plans/january";
  private static final String OFFERS = BOARD + "/offers";
  private static final Pattern LINE = Pattern.compile("data-live=\"([^\"]+)\"");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private void print(String what, List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    out.printf(
        "| %s | %d | %.0f ms | %.0f ms | %.0f ms | %d |%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
        sorted.getLast(),
        sorted.stream().filter(one -> one <= SECOND).count());
  }

  /// `-Dhospital=FOLDER -Dplan=PLAN.json` say whose board.
  @Test
  void a_large_board() throws IOException {
    Offered.Good files =
        (Offered.Good)
            HospitalFiles.of(PageEndpoints.files(Path.of(System.getProperty("hospital", ""))));
    String plan = Files.readString(Path.of(System.getProperty("plan", "")));
    try (Site site = new Site()) {
      PageEndpoints.keep(site, (Side.Trust) Site.OWN, files.files(), new PlanKey("january"), plan);
      Account commander = site.account(Site.OWN, Role.COMMANDER);
      try (Window at = Window.find(site).orElseThrow().desk().as(commander)) {
        board(at);
      }
      out.printf("%d bytes of page%n", site.at(commander).get(BOARD).body().length());
    }
  }

  private void board(Window at) {
    List<Double> first = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int i = 0; i < WARM + TIMES; i++) {
      at.open(BOARD);
      if (i >= WARM) {
        first.add(moment(at, "responseStart"));
        whole.add(moment(at, "loadEventEnd"));
      }
    }
    print("first byte", first);
    print("loaded and laid out", whole);
  }

  /// Milliseconds since the page was asked for.
  private static double moment(Window at, String name) {
    return Double.parseDouble(
        at.told("return performance.getEntriesByType('navigation')[0]." + name));
  }

  /// The first round is not counted.
  @Test
  void many_who_watch() throws Exception {
    List<Double> told = Collections.synchronizedList(new ArrayList<>());
    List<Double> seen = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 1 + ROUNDS; i++) {
      try (Site site = new Site()) {
        if (i == 1) {
          told.clear();
          seen.clear();
        }
        watched(site, told, seen);
      }
    }
    print("told that something is new", told);
    print("has the new words", seen);
  }

  private void watched(Site site, List<Double> told, List<Double> seen) throws Exception {
    OneNight.publishOn(site);
    Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    Map<String, String> terms =
        Map.of(
            "reply-by", "2016-01-12 12:00",
            "per-hour", "70.00",
            "hours-back", "0",
            "cover", "all",
            "id", "o-1");
    done(site.at(coordinator).fillIn(OFFERS, terms));
    List<Browser> browsers =
        IntStream.range(0, WATCHERS / LINES_OF_ONE)
            .mapToObj(i -> site.make("watcher." + i, Site.OWN, Role.COMMANDER))
            .flatMap(one -> IntStream.range(0, LINES_OF_ONE).mapToObj(_ -> site.at(one)))
            .toList();
    CountDownLatch listening = new CountDownLatch(WATCHERS);
    long[] sent = new long[1];
    List<Thread> threads =
        browsers.stream()
            .map(one ->
                Thread.startVirtualThread(() -> {
                  BufferedReader line = line(one);
                  listening.countDown();
                  heard(line);
                  told.add((System.nanoTime() - sent[0]) / NANOS_PER_MILLI);
                  while (!one.get(OFFERS + "/counts").body().contains("1 accepted")) {
                    heard(line);
                  }
                  seen.add((System.nanoTime() - sent[0]) / NANOS_PER_MILLI);
                }))
            .toList();
    listening.await();
    accept(site, sent);
    for (Thread thread : threads) {
      thread.join();
    }
    browsers.forEach(Browser::hangUp);
  }

  private static BufferedReader line(Browser one) {
    Matcher line = LINE.matcher(one.get(OFFERS).body());
    if (!line.find()) {
      throw new AssertionError("The page has no line.");
    }
    return new BufferedReader(
        new InputStreamReader(one.line(line.group(1)).body(), StandardCharsets.UTF_8));
  }

  private static void heard(BufferedReader line) {
    try {
      String said = line.readLine();
      while (said != null && !said.equals("event: offers")) {
        said = line.readLine();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void accept(Site site, long[] sent) {
    String ledger = "offers/RXK/" + OneNight.POST;
    String page = "/offers/one?ledger=" + ledger;
    Browser phone = site.at(site.account(Site.OWN, Role.DOCTOR));
    String seen = phone.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    Map<String, String> fields =
        Map.of(
            "ledger", ledger, "id", "a-1", "seen", seen, "doctor", "c-patel", "command", "accept");
    sent[0] = System.nanoTime();
    done(phone.fillIn(page, "/offers/one", fields));
  }

  private static void done(HttpResponse<String> answer) {
    if (answer.statusCode() != 303 && answer.statusCode() != 302) {
      throw new AssertionError(answer.statusCode() + "\n" + answer.body());
    }
  }
}
