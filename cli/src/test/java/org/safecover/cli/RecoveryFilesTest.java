package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way back to the published rota, on one day of a hospital of four doctors.
final class RecoveryFilesTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void BACK_01_a_doctor_who_covers_is_back_from_the_next_published_duty_with_rest_before()
      throws IOException {
    String text = recovery(TinyHospital::new, "recovery.txt");

    assertThat(text)
        .contains(
            "c1, back on the published rota from Mon 15 Feb 2016 09:00",
            "last cover ends Tue 12 Jan 2016 21:00; rest owed until Wed 13 Jan 2016 08:00",
            "4 h of extra work; time off owed in lieu where no rate pays it: 4 h");
  }

  @Test
  void BACK_02_a_moved_clinic_goes_to_the_first_later_duty_without_one() throws IOException {
    assertThat(recovery(TinyHospital::new, "recovery.txt"))
        .contains("P2, clinic-1, Ward, 8 patients: Mon 15 Feb 2016 09:00 – 12:00");
    assertThat(recovery(TinyHospital::new, "recovery.json"))
        .contains("safecover-recovery/1", "2016-02-15T09:00:00Z");
  }

  @Test
  void BACK_03_a_clinic_is_never_put_where_another_stands() throws IOException {
    String text =
        recovery(
            () ->
                new TinyHospital()
                    .with(
                        "sessions.csv",
                        """
                        id,area,start,end,people,patients,priority
                        clinic-1,ward,2016-01-12T09:30,2016-01-12T12:30,c1,8,P2
                        clinic-2,ward,2016-01-12T13:30,2016-01-12T16:30,c1,5,cancer
                        clinic-3,ward,2016-02-15T09:00,2016-02-15T11:00,c1,5,P4
                        """),
            "recovery.txt");

    assertThat(text)
        .containsSubsequence(
            "cancer, clinic-2, Ward, 5 patients: Mon 15 Feb 2016 11:00 – 14:00",
            "P2, clinic-1, Ward, 8 patients: Mon 15 Feb 2016 14:00 – 17:00");
  }

  private String recovery(Supplier<TinyHospital> of, String file) throws IOException {
    Path folder = temp.resolve(file);
    String hospital =
        of.get()
            .with("leave.csv", "person,from,to\nc2,2016-01-11,2016-01-15\n")
            .in(Files.createDirectories(folder.resolve("hospital")));
    Path out = folder.resolve("out");
    Run.of("plan", hospital, "--action", "tiny-full", "--out", out.toString());
    return Files.readString(out.resolve(file));
  }
}
