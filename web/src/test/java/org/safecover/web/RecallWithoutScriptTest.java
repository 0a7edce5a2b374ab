package org.safecover.web;

import org.junit.jupiter.api.Tag;

/// The same way without script, by keyboard alone.
@Tag("campaign")
class RecallWithoutScriptTest extends RecallJourneyTest {

  @Override
  Window window() {
    return super.window().withoutScript();
  }
}
