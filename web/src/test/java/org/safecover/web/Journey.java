package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// Somebody's way through the pages of one site in a real browser: each test goes on where the one
/// before it ended.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

  final Site site = new Site();
  private final Optional<Window> window = Window.find(site);

  @AfterAll
  void stop() {
    List<String> elsewhere = window.map(Window::askedElsewhere).orElse(List.of());
    window.ifPresent(Window::close);
    site.close();
    assertThat(elsewhere).as("asked for beyond this machine").isEmpty();
  }

  /// The browser; a machine without one skips the test and says what to install.
  Window window() {
    assumeTrue(window.isPresent(), Window.MISSING);
    return window.orElseThrow();
  }
}
