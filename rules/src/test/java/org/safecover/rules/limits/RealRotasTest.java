package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;

/// What the limits say of the two real rotas of 2015.
class RealRotasTest {

  private static final Hospital CPFT = read();

  private static Hospital read() {
    Path folder =
        Path.of(System.getProperty("project.root", "..")).resolve("examples/cpft-january-2016");
    return switch (HospitalFolder.read(folder)) {
      case Intake.Facts<Hospital>(var hospital) -> hospital;
      case Intake.Unusable<Hospital>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static Set<String> broken(RotaCheck check) {
    return check.people().stream()
        .filter(result -> result.person().grade().group() == StaffGroup.RESIDENT)
        .flatMap(result -> result.limits().stream())
        .filter(result -> !result.judgement().breaches().isEmpty())
        .map(result -> result.limit().id().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void ND_and_WTR_the_44_trainees_keep_every_limit_of_their_contract_and_of_the_law() {
    RotaCheck check = RotaCheck.check(CPFT, Rota.LIMITS);

    assertThat(check.people()).extracting(result -> result.person().id()).isSorted();
    assertThat(
            check.people().stream()
                .filter(result -> result.person().grade().group() == StaffGroup.RESIDENT))
        .hasSize(44);
    assertThat(broken(check)).isEmpty();
  }

  @Test
  void C16_the_same_rotas_keep_the_contract_of_2016_as_first_made() {
    Limits asFirstMade = Limits.asAt(Rota.FIGURES, LocalDate.of(2016, 8, 3));

    assertThat(broken(RotaCheck.check(CPFT, asFirstMade, Limits.CONTRACT_2016))).isEmpty();
  }

  @Test
  void C16_as_changed_in_2019_every_trainee_lacks_rest_after_four_lates_and_after_seven_days() {
    Limits asChanged = Limits.asAt(Rota.FIGURES, LocalDate.of(2019, 8, 7));
    RotaCheck check = RotaCheck.check(CPFT, asChanged, Limits.CONTRACT_2016);

    assertThat(broken(check)).isEqualTo(new TreeSet<>(List.of("C16-DAYS", "C16-LONG")));
    assertThat(
            check.people().stream()
                .filter(result -> result.person().grade().group() == StaffGroup.RESIDENT))
        .allSatisfy(result ->
            assertThat(check.find(result.person(), "C16-LONG").orElseThrow().breaches())
                .isNotEmpty());
  }
}
