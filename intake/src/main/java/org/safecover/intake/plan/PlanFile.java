package org.safecover.intake.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// Reads `plan.json`.
public final class PlanFile {

  private static final String FORMAT = "safecover-plan";
  private static final long VERSION = 2;
  private static final long LARGEST = 256L * 1024 * 1024;

  private PlanFile() {}

  public static Intake<Plan> read(Path path) {
    Path fileName = path.getFileName();
    String name = fileName == null ? path.toString() : fileName.toString();
    try {
      if (Files.size(path) > LARGEST) {
        return unusable(name, "more than 256 MiB", "give a plan that Safecover has written");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return read(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return unusable(name, "text that is not UTF-8", "save the file as UTF-8");
    } catch (NoSuchFileException e) {
      return unusable(name, "no such file", "give the path of a plan.json");
    } catch (IOException e) {
      return unusable(name, "a file that cannot be read", "give the path of a plan.json");
    }
  }

  /// Reads the text of a plan.
  ///
  /// @param name of the file, for problems
  public static Intake<Plan> read(String name, String text) {
    YamlProblems problems = new YamlProblems();
    Optional<Plan> plan =
        YamlValue.parseJson(name, text, problems)
            .map(YamlValue::mapping)
            .filter(root -> isPlan(root, problems))
            .flatMap(root -> new PlanReader(problems).plan(root));
    return problems.orElse(plan::orElseThrow);
  }

  private static boolean isPlan(YamlMapping root, YamlProblems problems) {
    if (problems.count() > 0) {
      return false;
    }
    root.read(
        "format",
        text -> Optional.of(text).filter(FORMAT::equals),
        "give a plan that Safecover has written: its format is \"safecover-plan\"",
        FORMAT);
    if (problems.count() > 0) {
      return false;
    }
    root.whole("version", VERSION, VERSION);
    return problems.count() == 0;
  }

  private static Intake<Plan> unusable(String name, String found, String wanted) {
    return new Intake.Unusable<>(List.of(new Problem(Place.whole(name), found, wanted)));
  }
}
