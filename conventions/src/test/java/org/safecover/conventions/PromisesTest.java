package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Promises to doctors and to readers of a plan that can be seen in the shape of the code.
class PromisesTest {
  private static final List<String> NEVER_ABOUT_A_PERSON =
      List.of("union", "strik", "ballot", "member", "intention", "absent", "calledout", "walkout");

  private static final Set<String> PEOPLE =
      Set.of("org.safecover.domain.staff.Person", "org.safecover.domain.staff.PersonId");

  private static final String SECRETS = "org.safecover.app.server.Secrets";

  private static boolean saysWhoStrikes(JavaField field) {
    String name = field.getName().toLowerCase(Locale.ROOT).replace("_", "");
    return NEVER_ABOUT_A_PERSON.stream().anyMatch(name::contains);
  }

  private static boolean isAboutOnePerson(JavaClass type) {
    return PEOPLE.contains(type.getName())
        || type.getFields().stream()
            .anyMatch(field -> PEOPLE.contains(field.getRawType().getName()));
  }

  @Test
  void PROMISE_01_no_fact_about_staff_speaks_of_unions_or_strikes() {
    assertThat(
            Modules.classes()
                .filter(type -> type.getPackageName().equals("org.safecover.domain.staff"))
                .flatMap(type -> type.getFields().stream())
                .filter(PromisesTest::saysWhoStrikes)
                .map(JavaField::getFullName))
        .isEmpty();
  }

  @Tag("HAZARD-21")
  @Test
  void PROMISE_02_nothing_that_names_a_person_says_whether_they_strike() {
    assertThat(
            Modules.classes()
                .filter(PromisesTest::isAboutOnePerson)
                .flatMap(type -> type.getFields().stream())
                .filter(PromisesTest::saysWhoStrikes)
                .map(JavaField::getFullName))
        .isEmpty();
  }

  @Test
  void PROMISE_03_the_clock_is_read_in_the_command_line_only() {
    assertThat(accesses().filter(PromisesTest::readsTheClock).filter(PromisesTest::isNotCli))
        .isEmpty();
  }

  @Test
  void PROMISE_04_nothing_but_secrets_is_drawn_that_cannot_be_drawn_again() {
    assertThat(
            accesses()
                .filter(PromisesTest::isUnseeded)
                .filter(access -> !access.getOriginOwner().getName().equals(SECRETS)))
        .isEmpty();
  }

  private static Stream<JavaAccess<?>> accesses() {
    return Modules.classes().flatMap(type -> type.getAccessesFromSelf().stream());
  }

  private static boolean isNotCli(JavaAccess<?> access) {
    return !Modules.module(access.getOriginOwner()).equals("cli");
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean now =
        owner.startsWith("java.time.")
            && (name.equals("now") || name.equals("systemDefault") || name.startsWith("system"));
    boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    boolean zone = owner.equals("java.util.TimeZone") && name.equals("getDefault");
    return now || millis || zone || owner.equals("java.util.Date");
  }

  private static boolean isUnseeded(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String call = owner + "." + access.getName();
    boolean unseeded =
        Set.of(
                "java.lang.Math.random",
                "java.util.UUID.randomUUID",
                "java.util.random.RandomGenerator.getDefault",
                "java.util.random.RandomGenerator.of",
                "java.util.Collections.shuffle")
            .contains(call);
    return unseeded
        || Set.of(
                "java.util.Random",
                "java.security.SecureRandom",
                "java.util.concurrent.ThreadLocalRandom")
            .contains(owner);
  }
}
