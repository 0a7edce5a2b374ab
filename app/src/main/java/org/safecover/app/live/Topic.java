package org.safecover.app.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safecover.app.ledger.TrustCode;

/// Something of a trust that may be new: `hospital`, `plan`, `extract` or `ledger`.
public record Topic(String word, TrustCode trust) {

  private static final Pattern FORM = Pattern.compile("([a-z]{1,20}) ([A-Z0-9]{3,10})");

  public Topic {
    if (!word.matches("[a-z]{1,20}")) {
      throw new IllegalArgumentException("Not a topic: '" + word + "'");
    }
  }

  static Optional<Topic> find(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Topic(matcher.group(1), new TrustCode(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return word + " " + trust;
  }
}
