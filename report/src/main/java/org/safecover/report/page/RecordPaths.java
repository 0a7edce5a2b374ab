package org.safecover.report.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/// The language of the template's `${…}`: a variable, then components of records, joined by dots.
/// It cannot call methods or reach classes, and costs none of the start-up time of a full
/// expression language. An empty `Optional` or list reads as absent.
final class RecordPaths implements IStandardVariableExpressionEvaluator {

  private final Map<Class<?>, Map<String, RecordComponent>> components = new HashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext expressionContext) {
    String[] path = expression.getExpression().split("\\.", -1);
    if (!context.containsVariable(path[0])) {
      throw new IllegalArgumentException("The template has no variable '" + path[0] + "'.");
    }
    Object value = context.getVariable(path[0]);
    for (int i = 1; i < path.length; i++) {
      value = component(value, path[i]);
    }
    return switch (value) {
      case Optional<?> optional -> optional.orElse(null);
      case Collection<?> all when all.isEmpty() -> null;
      default -> value;
    };
  }

  private Object component(Object owner, String name) {
    RecordComponent component =
        components.computeIfAbsent(owner.getClass(), RecordPaths::components).get(name);
    if (component == null) {
      throw new IllegalArgumentException(owner.getClass() + " has no component '" + name + "'.");
    }
    try {
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component + " for the page.", e);
    }
  }

  private static Map<String, RecordComponent> components(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("The template reads records only, not " + type);
    }
    Map<String, RecordComponent> byName = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), component);
    }
    return byName;
  }
}
