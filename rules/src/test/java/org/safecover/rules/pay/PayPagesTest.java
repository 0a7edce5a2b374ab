package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PayPagesTest {

  private static final Path PAGES =
      Path.of(System.getProperty("project.root", "..")).resolve("docs/pay");

  @Test
  void every_rule_of_pay_has_its_page_and_every_page_its_rule() throws IOException {
    SortedMap<String, String> pages = new PayPages(Pay.FIGURES).all();
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.createDirectories(PAGES);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.startsWith("band"))
                  .sorted())
          .containsExactlyElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(PAGES.resolve(page.getKey())))
          .as("docs/pay/%s; mvn verify -Dgolden=rewrite writes it anew", page.getKey())
          .isEqualTo(page.getValue());
    }
  }
}
