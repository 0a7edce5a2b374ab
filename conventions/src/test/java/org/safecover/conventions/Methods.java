package org.safecover.conventions;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// The methods of one file, with their sizes.
final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {
  /// One method or constructor.
  record Method(Sources.Source source, String owner, MethodTree tree) {
    /// Its lines, without those of text blocks, which are data.
    long lines() {
      return linesOf(tree)
          - TextBlocks.in(tree).stream().mapToLong(block -> linesOf(block) - 1).sum();
    }

    private long linesOf(Tree part) {
      return source.lastLine(part) - source.firstLine(part) + 1;
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

  /// The string literals of a method; those on one line take nothing off its length.
  private static final class TextBlocks extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final List<LiteralTree> found = new ArrayList<>();

    static List<LiteralTree> in(MethodTree method) {
      TextBlocks blocks = new TextBlocks();
      blocks.scan(method, null);
      return blocks.found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      found.add(literal);
      return null;
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
