package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Role;

/// What a page weighs on its way, without the data that stands on it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTest {

  private static final int MOST_BYTES = 300_000;
  private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from|import) ?\"\\./([a-z0-9./-]+\\.js)\"");

  private final Site site = new Site();

  @AfterAll
  void stop() {
    site.close();
  }

  private HttpResponse<String> packed(Browser browser, String path) {
    return browser.send(browser.request(path).header("Accept-Encoding", "gzip").GET());
  }

  @Test
  void WEIGHT_01_a_page_and_all_that_it_needs_weigh_less_than_300_kilobytes() {
    Browser browser = site.at(site.account(Site.OWN, Role.ROTA_COORDINATOR));
    HttpResponse<String> page = packed(browser, "/plans");
    assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
    int bytes = page.body().length();
    SortedSet<String> parts = new TreeSet<>();
    Matcher part = PART.matcher(page.body());
    while (part.find()) {
      parts.add(part.group(1));
    }
    Matcher further = IMPORT.matcher(browser.get("/static/safecover.js").body());
    while (further.find()) {
      parts.add("/static/" + further.group(1));
    }
    assertThat(parts).hasSizeGreaterThan(4);
    for (String each : parts) {
      bytes += (int) length(packed(browser, each));
    }

    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  /// How many bytes came, as the text of packed bytes has at most one character for each.
  private static long length(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Content-Length").orElse(3L * answer.body().length());
  }
}
