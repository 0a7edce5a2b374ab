package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Role;
import org.safecover.web.Endpoints.Probe;

/// What the API says of itself: true to the table of docs/api.md, the same every time, and readable
/// for programs that know OpenAPI and nothing of Safecover.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {

  private static final Path DOCS = Path.of(System.getProperty("project.root", ".."), "docs");
  private static final Pattern ROW =
      Pattern.compile("\\| `([A-Z]+) (/api/[^`]+)` \\| (?:own|foreign) \\| (.*) \\|");

  private final Site site = new Site();
  private String description = "";
  private OpenAPI api = new OpenAPI();

  @BeforeAll
  void read() {
    Browser somebody = site.at(site.account(Site.OWN, Role.AUDITOR));
    description = somebody.get("/api/openapi.json").body();
    ParseOptions whole = new ParseOptions();
    whole.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(description, null, whole);
    assertThat(result.getMessages()).isEmpty();
    api = result.getOpenAPI();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void DESCRIPTION_01_it_names_the_endpoints_that_are_asked_by_everybody_and_no_others() {
    SortedSet<String> asked =
        Endpoints.all().stream()
            .map(Probe::name)
            .filter(name -> name.contains(" /api/"))
            .collect(Collectors.toCollection(TreeSet::new));

    SortedSet<String> described = endpoints().collect(Collectors.toCollection(TreeSet::new));
    assertThat(described).isEqualTo(asked);
  }

  private Stream<String> endpoints() {
    return api.getPaths().entrySet().stream()
        .flatMap(path ->
            path.getValue().readOperationsMap().keySet().stream()
                .map(method -> method + " " + path.getKey()));
  }

  @Test
  void DESCRIPTION_02_another_server_says_it_in_the_same_bytes_and_so_does_the_page()
      throws IOException {
    try (Site another = new Site()) {
      Browser somebody = another.at(another.account(Site.OWN, Role.AUDITOR));

      assertThat(somebody.get("/api/openapi.json").body()).isEqualTo(description);
    }
    Path page = DOCS.resolve("openapi.json");
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.writeString(page, description);
    }
    assertThat(Files.readString(page)).isEqualTo(description);
  }

  @Test
  void DESCRIPTION_03_it_is_openapi_that_refers_to_nothing_outside() {
    assertThat(api.getOpenapi()).isEqualTo("3.1.0");
    assertThat(api.getComponents().getSchemas()).isNotEmpty();
    assertThat(Pattern.compile("\"\\$ref\" : \"(?!#)").matcher(description).find()).isFalse();
    assertThat(description).doesNotContain("http://", "https://");
  }

  @Test
  void DESCRIPTION_04_every_answer_of_the_table_is_described() throws IOException {
    Matcher rows = ROW.matcher(Files.readString(DOCS.resolve("api.md")));
    int found = 0;
    while (rows.find()) {
      found++;
      Operation operation = operation(rows.group(1), rows.group(2));
      for (String status : rows.group(3).split(" \\| ", -1)) {
        assertThat(operation.getResponses()).as(rows.group()).containsKey(status);
      }
    }
    assertThat(found).isGreaterThan(40);
  }

  private Operation operation(String method, String path) {
    PathItem item = Objects.requireNonNull(api.getPaths().get(path), path);
    return Objects.requireNonNull(
        item.readOperationsMap().get(PathItem.HttpMethod.valueOf(method)), method);
  }

  @Test
  void DESCRIPTION_05_who_may_ask_is_said_and_no_token_makes_accounts() {
    assertThat(ways("POST", "/api/plans"))
        .containsExactly("signIn+formValue", "token change:plans");
    assertThat(ways("GET", "/api/plans")).containsExactly("signIn", "token read");
    assertThat(ways("POST", "/api/accounts")).containsExactly("signIn+formValue");
    assertThat(ways("POST", "/api/orders"))
        .containsExactly("signIn+formValue", "token order:offers", "token order:recall");
  }

  private List<String> ways(String method, String path) {
    return operation(method, path).getSecurity().stream()
        .map(way ->
            way.entrySet().stream()
                .map(each -> (each.getKey() + " " + String.join(",", each.getValue())).strip())
                .collect(Collectors.joining("+")))
        .toList();
  }
}
