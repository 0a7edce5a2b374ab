package org.safecover.intake.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// Reads dated figures of law and contract: one parameter a file, or a table of them.
public final class ParameterFiles {

  private final YamlProblems problems = new YamlProblems();
  private final Map<ParameterId, String> fileById = new TreeMap<>();
  private final List<Parameter> parameters = new ArrayList<>();

  private ParameterFiles() {}

  /// The figures of all texts, or every problem with any of them.
  ///
  /// @param textByName YAML by the name that problems are placed in
  public static Intake<Parameters> read(SortedMap<String, String> textByName) {
    ParameterFiles files = new ParameterFiles();
    textByName.forEach(files::readOne);
    return files.problems.orElse(() -> Parameters.of(files.parameters));
  }

  private void readOne(String file, String text) {
    YamlValue.parse(file, text, problems)
        .ifPresent(root -> parametersOf(root).forEach(each -> add(file, root, each)));
  }

  private static List<Parameter> parametersOf(YamlValue root) {
    YamlMapping fields = root.mapping();
    return fields.keys().contains("columns") ? YamlTable.read(fields) : YamlParameter.read(fields);
  }

  private void add(String file, YamlValue root, Parameter parameter) {
    String before = fileById.putIfAbsent(parameter.id(), file);
    if (before == null) {
      parameters.add(parameter);
    } else {
      root.problem(
          "the parameter '" + parameter.id() + "' again",
          "give it an id of its own; " + before + " has this one");
    }
  }
}
