package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Role;

/// Requests for tokens and accounts that are sent again: nothing new is made, and no secret is told
/// a second time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepeatedRequestsTest {

  private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("\"address\":\"[^\"]*(/set-up/[^\"]+)\"");
  private static final String TOKEN =
      "{\"id\":\"t-1\",\"name\":\"feed\",\"scopes\":[\"read\"],\"days\":1}";
  private static final String ACCOUNT =
      "{\"id\":\"%s\",\"name\":\"%s\",\"shownName\":\"Ada\",\"side\":\"trust:RXK\","
          + "\"roles\":[\"auditor\"]}";

  private final Site site = new Site();
  private final Browser administrator = site.at(site.account(Site.OWN, Role.ADMINISTRATOR));

  @AfterAll
  void stop() {
    site.close();
  }

  private static String first(Pattern pattern, HttpResponse<String> answer) {
    Matcher found = pattern.matcher(answer.body());
    assertThat(found.find()).as(answer.body()).isTrue();
    return found.group(1);
  }

  @Test
  void AGAIN_01_a_token_is_drawn_once_and_its_secret_told_once() {
    Browser rota = site.at(site.account(Site.OWN, Role.ROTA_COORDINATOR));

    HttpResponse<String> drawn = rota.json("POST", "/api/tokens", TOKEN);
    HttpResponse<String> again = rota.json("POST", "/api/tokens", TOKEN);

    assertThat(drawn.body()).contains("\"outcome\":\"drawn\"");
    assertThat(again.body())
        .contains("\"outcome\":\"repeated\"", "revoke the token and ask again under another id")
        .doesNotContain("\"secret\"");
    assertThat(rota.get("/api/tokens").body().split("\"name\":\"feed\"", -1)).hasSize(2);
    Browser machine = site.browser().showing(first(SECRET, drawn));
    assertThat(machine.get("/api/me").statusCode()).isEqualTo(200);
    assertThat(administrator.json("POST", "/api/tokens", TOKEN).body())
        .as("another's request of the same name")
        .contains("\"outcome\":\"drawn\"");
  }

  @Test
  void AGAIN_02_an_account_is_made_once_and_its_link_told_once() {
    HttpResponse<String> made =
        administrator.json("POST", "/api/accounts", ACCOUNT.formatted("a-1", "ada"));
    HttpResponse<String> again =
        administrator.json("POST", "/api/accounts", ACCOUNT.formatted("a-1", "ada"));

    assertThat(made.body()).contains("\"outcome\":\"made\"");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body())
        .contains("\"outcome\":\"repeated\"", "ask for another at /api/accounts/{id}/link")
        .doesNotContain("/set-up/");
    assertThat(site.browser().get(first(LINK, made)).statusCode()).isEqualTo(200);
    assertThat(
            administrator
                .json("POST", "/api/accounts", ACCOUNT.formatted("a-2", "ada"))
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void AGAIN_03_everything_that_is_wrong_is_said_at_once() {
    assertThat(administrator.json("POST", "/api/tokens", "{\"id\":\"two words\"}").body())
        .contains("\"field\":\"id\"", "\"field\":\"name\"")
        .contains("\"field\":\"scopes\"", "\"field\":\"days\"");
    assertThat(administrator.json("POST", "/api/accounts", "{\"roles\":[null]}").body())
        .contains("\"field\":\"id\"", "\"field\":\"name\"", "\"field\":\"shownName\"")
        .contains("\"field\":\"side\"", "\"field\":\"roles\"");
  }
}
