package org.safecover.web;

/// The same way without script, by keyboard alone.
class OffersWithoutScriptTest extends OffersJourneyTest {

  @Override
  Window window() {
    return super.window().withoutScript();
  }
}
