package org.safecover.domain.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All figures that were read, by id.
public final class Parameters {

  private final SortedMap<ParameterId, Parameter> byId;

  private Parameters(SortedMap<ParameterId, Parameter> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  /// @throws IllegalArgumentException when an id occurs twice
  public static Parameters of(Collection<Parameter> parameters) {
    SortedMap<ParameterId, Parameter> byId = new TreeMap<>();
    for (Parameter parameter : parameters) {
      if (byId.put(parameter.id(), parameter) != null) {
        throw new IllegalArgumentException("Parameter defined twice: " + parameter.id());
      }
    }
    return new Parameters(byId);
  }

  public Collection<Parameter> all() {
    return byId.values();
  }

  public Optional<Parameter> find(ParameterId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws IllegalArgumentException when there is no such parameter
  public Parameter parameter(ParameterId id) {
    Parameter parameter = byId.get(id);
    if (parameter == null) {
      throw new IllegalArgumentException(
          "No parameter '" + id + "'. Maybe its file is missing from the parameters folder.");
    }
    return parameter;
  }
}
