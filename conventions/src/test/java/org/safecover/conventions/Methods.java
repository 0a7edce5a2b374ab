package org.safecover.conventions;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// The methods of one file, with their sizes.
final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {
  /// One method or constructor.
  record Method(Sources.Source source, String owner, MethodTree tree) {
    long lines() {
      return source.lastLine(tree) - source.firstLine(tree) + 1;
    }

    boolean isConstructor() {
      return tree.getReturnType() == null;
    }

    boolean isPrivate() {
      return tree.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    boolean takesABoolean() {
      return tree.getParameters().stream()
          .anyMatch(parameter -> "boolean".equals(String.valueOf(parameter.getType())));
    }

    @Override
    public String toString() {
      return "%s:%d %s.%s: %d lines, %d parameters"
          .formatted(
              source.name(),
              source.firstLine(tree),
              owner,
              tree.getName(),
              lines(),
              tree.getParameters().size());
    }
  }

  private final Sources.Source source;
  private final List<Method> found = new ArrayList<>();
  private String owner = "";

  private Methods(Sources.Source source) {
    this.source = source;
  }

  static List<Method> of(Sources.Source source) {
    Methods methods = new Methods(source);
    methods.scan(source.unit(), null);
    return List.copyOf(methods.found);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    String outer = owner;
    owner = tree.getSimpleName().toString();
    super.visitClass(tree, null);
    owner = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    found.add(new Method(source, owner, tree));
    return super.visitMethod(tree, null);
  }
}
