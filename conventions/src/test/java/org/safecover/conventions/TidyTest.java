package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// Sizes, names and comments, so that reviews can talk about meaning.
class TidyTest {
  private static final int LINES_OF_A_FILE = 400;
  private static final int LINES_OF_A_METHOD = 40;
  private static final int PARAMETERS = 4;
  private static final int TYPES_OF_A_PACKAGE = 25;

  private static final Set<String> NOT_A_SUBJECT =
      Set.of("util", "utils", "common", "model", "service", "impl", "dto", "helper", "manager");

  private static final Pattern NOT_A_THING =
      Pattern.compile(".+(Util|Utils|Common|Service|Impl|Dto|DTO|Helper|Manager|Processor)");

  /// Methods that write a truth value down, where it is what they are told and not how to behave.
  private static final Set<String> WRITES_A_TRUTH = Set.of("JsonText.truth");

  private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  @Test
  void TIDY_01_no_file_is_longer_than_400_lines() {
    assertThat(
            Sources.all()
                .filter(source -> source.lines().size() > LINES_OF_A_FILE)
                .map(source -> source.name() + ": " + source.lines().size()))
        .isEmpty();
  }

  @Test
  void TIDY_02_no_method_is_longer_than_40_lines() {
    assertThat(methods().filter(method -> method.lines() > LINES_OF_A_METHOD)).isEmpty();
  }

  @Test
  void TIDY_03_no_method_that_others_call_takes_more_than_four_parameters() {
    assertThat(
            Sources.main()
                .flatMap(source -> Methods.of(source).stream())
                .filter(method -> !method.isPrivate() && !method.isConstructor())
                .filter(method -> method.tree().getParameters().size() > PARAMETERS))
        .isEmpty();
  }

  @Test
  void TIDY_04_no_method_that_others_call_takes_a_boolean() {
    assertThat(
            Sources.main()
                .flatMap(source -> Methods.of(source).stream())
                .filter(method -> !method.isPrivate() && !method.isConstructor())
                .filter(method -> !overrides(method) && !writesATruth(method))
                .filter(Methods.Method::takesABoolean))
        .isEmpty();
  }

  @Test
  void TIDY_05_packages_are_named_after_their_subject() {
    assertThat(
            Sources.all()
                .map(TidyTest::packageName)
                .distinct()
                .filter(name -> Stream.of(name.split("\\.")).anyMatch(NOT_A_SUBJECT::contains)))
        .isEmpty();
  }

  @Test
  void TIDY_06_classes_are_named_after_what_they_are() {
    assertThat(typeNames().filter(name -> NOT_A_THING.matcher(name).matches())).isEmpty();
  }

  @Test
  void TIDY_07_every_package_says_what_it_is_for_and_is_null_marked() {
    Set<String> described =
        Sources.main()
            .filter(Sources.Source::isPackageInfo)
            .filter(TidyTest::saysWhatItIsFor)
            .map(TidyTest::packageName)
            .collect(Collectors.toSet());

    assertThat(
            Sources.main()
                .map(TidyTest::packageName)
                .distinct()
                .filter(name -> !described.contains(name)))
        .isEmpty();
  }

  @Test
  void TIDY_08_every_public_type_says_what_it_is() {
    assertThat(
            Sources.main()
                .filter(source -> !source.isPackageInfo())
                .flatMap(source ->
                    publicTypes(source)
                        .filter(type -> !isCommented(source, type))
                        .map(type -> source.name() + ": " + type.getSimpleName())))
        .isEmpty();
  }

  @Test
  void TIDY_09_nothing_is_left_for_later_in_a_comment() {
    assertThat(
            Sources.all()
                .flatMap(source ->
                    source.lines().stream()
                        .filter(line -> LEFT_FOR_LATER.matcher(line).find())
                        .map(line -> source.name() + ": " + line)))
        .isEmpty();
  }

  @Test
  void TIDY_10_no_package_has_grown_too_large_to_know() {
    assertThat(
            Sources.main()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.groupingBy(TidyTest::packageName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > TYPES_OF_A_PACKAGE))
        .isEmpty();
  }

  @Test
  void TIDY_11_no_type_is_called_by_a_word_that_the_glossary_sets_aside() throws Exception {
    List<String> aside = Glossary.read().wordsSetAside();

    assertThat(aside).isNotEmpty();
    assertThat(
            typeNames()
                .flatMap(name ->
                    Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                        .filter(word -> aside.contains(word.toLowerCase(Locale.ROOT)))
                        .map(word -> name + " says " + word)))
        .isEmpty();
  }

  private static Stream<Methods.Method> methods() {
    return Sources.all().flatMap(source -> Methods.of(source).stream());
  }

  private static boolean writesATruth(Methods.Method method) {
    return WRITES_A_TRUTH.contains(method.owner() + "." + method.tree().getName());
  }

  private static boolean overrides(Methods.Method method) {
    return method.tree().getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  private static String packageName(Sources.Source source) {
    return String.valueOf(source.unit().getPackageName());
  }

  private static Stream<String> typeNames() {
    return Sources.main().flatMap(TidyTest::types).map(type -> type.getSimpleName().toString());
  }

  private static Stream<ClassTree> types(Sources.Source source) {
    return source.unit().getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .flatMap(TidyTest::withNested);
  }

  private static Stream<ClassTree> withNested(ClassTree type) {
    Stream<ClassTree> nested =
        type.getMembers().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .flatMap(TidyTest::withNested);
    return Stream.concat(Stream.of(type), nested);
  }

  private static Stream<ClassTree> publicTypes(Sources.Source source) {
    return types(source)
        .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(type -> type.getKind() != Tree.Kind.ANNOTATION_TYPE);
  }

  private static boolean isCommented(Sources.Source source, ClassTree type) {
    int above = (int) source.firstLine(type) - 2;
    return above >= 0 && source.lines().get(above).strip().startsWith("///");
  }

  private static boolean saysWhatItIsFor(Sources.Source source) {
    String paragraph =
        source.lines().stream()
            .filter(line -> line.startsWith("///"))
            .collect(Collectors.joining(" "));
    return paragraph.length() > 60 && source.lines().contains("@NullMarked");
  }
}
