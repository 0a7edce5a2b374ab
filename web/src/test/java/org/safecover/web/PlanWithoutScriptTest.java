package org.safecover.web;

import org.junit.jupiter.api.Tag;

/// The same way without script, by keyboard alone.
@Tag("campaign")
class PlanWithoutScriptTest extends PlanJourneyTest {

  @Override
  Window window() {
    return super.window().withoutScript();
  }
}
