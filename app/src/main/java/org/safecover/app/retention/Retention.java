package org.safecover.app.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.safecover.app.load.Loading;
import org.safecover.intake.Intake;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// How long each sort of thing is kept, each with its reason and where the figure comes from.
public record Retention(List<Rule> rules) {

  private static final String FILE = "retention.yaml";
  private static final long MOST_DAYS = 36_525;

  /// Offers and answers.
  static final String ANSWERS = "answers";

  static final String ANSWERS_ON_REQUEST = "answers-on-request";
  static final String PARTS = "parts";
  static final String HOSPITAL_FILES = "hospital-files";
  static final String DOCUMENTS = "documents";
  static final String MESSAGES = "messages";

  public Retention {
    rules = List.copyOf(rules);
    List<String> ids = rules.stream().map(Rule::id).toList();
    for (String id :
        List.of(ANSWERS, ANSWERS_ON_REQUEST, PARTS, HOSPITAL_FILES, DOCUMENTS, MESSAGES)) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException("No period for " + id + " in " + FILE);
      }
    }
  }

  /// How long one sort of thing is kept.
  ///
  /// @param from the day since when the rule holds
  /// @param source `assumed` where nobody has decided
  public record Rule(
      String id, String what, LocalDate from, long days, String reason, String source) {}

  /// The periods that come with the program.
  public static Retention usual() {
    try (InputStream file =
        Objects.requireNonNull(Retention.class.getResourceAsStream(FILE), FILE)) {
      return Loading.facts(read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The periods of a file, or every problem with it.
  public static Intake<Retention> read(String text) {
    YamlProblems problems = new YamlProblems();
    List<Rule> rules =
        YamlValue.parse(FILE, text, problems).map(root -> rules(root.mapping())).orElse(List.of());
    return problems.orElse(() -> new Retention(rules));
  }

  private static List<Rule> rules(YamlMapping root) {
    List<Rule> rules = root.list("periods", value -> rule(value.mapping()));
    root.close();
    return rules;
  }

  private static Rule rule(YamlMapping fields) {
    Rule rule =
        new Rule(
            fields.text("id"),
            fields.text("what"),
            fields.date("from"),
            fields.whole("days", 1, MOST_DAYS),
            fields.text("reason"),
            fields.text("source"));
    fields.close();
    return rule;
  }

  /// What is older than this is kept no more.
  Instant cutOff(String id, Instant now) {
    long days =
        rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow().days();
    return now.minus(Duration.ofDays(days));
  }
}
