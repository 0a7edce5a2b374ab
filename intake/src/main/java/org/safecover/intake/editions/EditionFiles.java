package org.safecover.intake.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.LocalOption;
import org.safecover.domain.recall.Requirement;
import org.safecover.domain.recall.ScopePart;
import org.safecover.domain.recall.Sourced;
import org.safecover.domain.recall.Step;
import org.safecover.intake.Intake;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// Reads the editions of the recall route, one a file.
public final class EditionFiles {

  private static final EditionKey STAND_IN = new EditionKey("2016", 1);

  private final YamlProblems problems = new YamlProblems();
  private final Set<EditionKey> keys = new HashSet<>();
  private final List<Edition> editions = new ArrayList<>();

  private EditionFiles() {}

  /// The editions of all texts, or every problem with any of them.
  ///
  /// @param textByName YAML by the name that problems are placed in
  public static Intake<Editions> read(SortedMap<String, String> textByName) {
    EditionFiles files = new EditionFiles();
    textByName.forEach(files::readOne);
    return files.problems.orElse(() -> new Editions(files.editions));
  }

  private void readOne(String file, String text) {
    YamlValue.parse(file, text, problems).ifPresent(root -> edition(root.mapping()));
  }

  private void edition(YamlMapping fields) {
    EditionKey key =
        fields.read("edition", EditionKey::find, "write a year and a version: 2016-1", STAND_IN);
    Edition edition =
        new Edition(
            key,
            fields.text("title"),
            fields.date("from"),
            fields.date("checked_on"),
            body(fields.mapping("union_body")),
            words(fields.mapping("grounds"), Ground.class),
            words(fields.mapping("scope"), ScopePart.class),
            words(fields.mapping("options"), LocalOption.class),
            fields.list("guards", value -> requirement(value.mapping())));
    if (fields.close()) {
      if (keys.add(key)) {
        editions.add(edition);
      } else {
        fields.value().problem("the edition " + key + " again", "give it a version of its own");
      }
    }
  }

  private static Sourced<String> body(YamlMapping fields) {
    return sourced(fields, fields.text("is"));
  }

  private static <E extends Enum<E>> Sourced<List<E>> words(YamlMapping fields, Class<E> words) {
    return sourced(fields, fields.list("are", value -> YamlMapping.word(value, words)));
  }

  private static Sourced<Requirement> requirement(YamlMapping fields) {
    Step at = fields.word("at", Step.class);
    return sourced(fields, new Requirement(at, fields.word("guard", Guard.class)));
  }

  private static <T> Sourced<T> sourced(YamlMapping fields, T value) {
    Sourced<T> sourced =
        new Sourced<>(value, fields.text("source"), fields.word("confidence", Confidence.class));
    fields.close();
    return sourced;
  }
}
