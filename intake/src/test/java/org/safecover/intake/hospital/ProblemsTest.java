package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

class ProblemsTest {

  @TempDir Path folder;

  @Tag("HAZARD-08")
  @Test
  void INTAKE_02_every_problem_of_every_file_is_told_at_once() {
    List<String> problems =
        small()
            .change("people.csv", "consultant", "professor")
            .change("posts.csv", ",1,emergency", ",-1,emergency")
            .change("rota.csv", "2016-01-12T21:30", "2016-01-12T08:30")
            .change("hospital.yaml", "ods_code: RX000", "ods_code:")
            .problems();

    assertThat(problems)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("hospital.yaml, row 2, column ods_code: found nothing"),
            p ->
                assertThat(p)
                    .startsWith("people.csv, row 3, column grade: found 'professor'; write one of")
                    .contains("'consultant'"),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "posts.csv, row 2, column count: found '-1'; write a whole number from 1 to"
                            + " 1000"),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "rota.csv, row 2, column end: found '2016-01-12T08:30'; write an end that is"
                            + " after the start"));
  }

  @Test
  void INTAKE_02_a_missing_column_is_named() {
    one(
        small().change("people.csv", "id,grade", "id,band"),
        "people.csv, row 1, column grade: found no column with this heading; add the column",
        "people.csv, row 1, column band: found the heading 'band'");
  }

  @Test
  void INTAKE_02_a_missing_file_is_named_and_its_ids_are_not_missed_again() {
    one(
        small().without("people.csv"),
        "people.csv: found no such file; add it: one row is a doctor");
  }

  @Test
  void INTAKE_02_unknown_ids_are_named_with_near_ones() {
    one(
        small().change("rota.csv", "ann,wards", "anne,ward"),
        "rota.csv, row 4, column person: found the unknown person 'anne'; name one of people; near"
            + " it: 'ann'",
        "rota.csv, row 4, column area: found the unknown area 'ward'");
    one(
        small().change("people.csv", "medicine,2003", "medicine,2004"),
        "people.csv, row 3, column contract: found the unknown contract '2004'");
  }

  @Test
  void INTAKE_02_duties_of_one_person_that_share_time_name_both_rows() {
    one(
        small().change("rota.csv", "2016-01-13,long-day", "2016-01-12,N"),
        "rota.csv, row 4, column start: found ann 2016-01-12T21:00 to 2016-01-13T09:30, which shares"
            + " time with 2016-01-12T09:00 to 2016-01-12T21:30 at rota.csv, row 2");
  }

  @Tag("HAZARD-07")
  @Test
  void INTAKE_03_a_local_time_that_does_not_exist_is_refused() {
    one(
        small().change("rota.csv", "2016-01-12T09:00", "2016-03-27T01:30"),
        "rota.csv, row 2, column start: found 2016-03-27T01:30, which does not exist in"
            + " Europe/London");
  }

  @Tag("HAZARD-07")
  @Test
  void INTAKE_03_a_local_time_that_occurs_twice_needs_its_offset() {
    one(
        small()
            .change("rota.csv", "2016-01-12T09:00", "2016-10-30T01:30")
            .change("rota.csv", "2016-01-12T21:30", "2016-10-30T09:30"),
        "rota.csv, row 2, column start: found 2016-10-30T01:30, which occurs twice in Europe/London;"
            + " add the offset that is meant: 2016-10-30T01:30+01:00 or 2016-10-30T01:30Z");

    for (String start : new String[] {"2016-10-30T01:30+01:00", "2016-10-30 01:30+00:00"}) {
      Hospital hospital =
          small()
              .change("rota.csv", "2016-01-12T09:00", start)
              .change("rota.csv", "2016-01-12T21:30", "2016-10-30T09:30")
              .facts();
      assertThat(hospital.duties()).hasSize(3);
    }
  }

  @Test
  void INTAKE_04_ids_are_given_once() {
    one(
        small().change("people.csv", "bob,", "ann,").change("rota.csv", "bob,", "ann,"),
        "people.csv, row 3, column id: found 'ann' a second time; give each row its own id; this one"
            + " is already at people.csv, row 2",
        "rota.csv, row 3, column start: found ann");
    one(
        small().change("shifts.csv", "OC,On Call", "l-d,On Call"),
        "shifts.csv, row 4, column code: found 'l-d', which reads the same as a code or alias of"
            + " another shift");
  }

  @Test
  void INTAKE_04_an_unknown_shift_lists_near_ones() {
    one(
        small().change("rota.csv", "long-day", "LDD"),
        "rota.csv, row 4, column shift: found 'LDD'; write a code or alias of the table shifts; near"
            + " it: 'LD'");
  }

  @Test
  void INTAKE_04_on_call_needs_expected_hours_and_contract_2002_a_rota_type() {
    one(
        small().change("rota.csv", "on-call,4.5", "on-call,"),
        "rota.csv, row 3, column expected_hours: found nothing; write the hours of work expected");
    one(
        small().change("rota.csv", "on-call,4.5", "on-call,-0.5"),
        "rota.csv, row 3, column expected_hours: found '-0.5'; write hours such as '4.5', from 0");
    one(
        small().change("people.csv", "full-shift", ""),
        "people.csv, row 2, column rota_type: found nothing; write one of 'full-shift'");
  }

  @Test
  void INTAKE_05_text_that_is_not_utf_8_is_refused_with_its_byte_and_line() {
    one(
        small()
            .with(
                "people.csv",
                SmallHospital.PEOPLE
                    .replace("airway", "\u00e9")
                    .getBytes(StandardCharsets.ISO_8859_1)),
        "people.csv, row 2: found byte 102 (hexadecimal E9), which is not UTF-8; save the file");
    one(
        small().with("people.csv", SmallHospital.PEOPLE.getBytes(StandardCharsets.UTF_16)),
        "people.csv: found text in the encoding UTF-16; save the file as plain text in UTF-8");
    one(
        small().with("people.csv", SmallHospital.PEOPLE.getBytes(StandardCharsets.UTF_16LE)),
        "people.csv, row 1: found a zero byte (byte 2), as UTF-16");
  }

  @Test
  void INTAKE_05_a_byte_order_mark_and_odd_spaces_are_no_problem() {
    Hospital hospital =
        small()
            .with("people.csv", "\uFEFF" + SmallHospital.PEOPLE.replace("ann,CT", " ann\u00a0,ct "))
            .facts();

    assertThat(hospital.people().getFirst().id()).hasToString("ann");
  }

  @Test
  void INTAKE_05_a_file_that_is_not_what_its_ending_says_is_refused() {
    one(
        small().with("people.csv", ChangedWorkbook.small()),
        "people.csv: found a zip archive or an Excel workbook (.xlsx); save the file as plain text");
  }

  @Test
  void INTAKE_05_a_file_of_200_megabytes_is_refused_unread() throws IOException {
    small().write();
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("small/rota.csv").toFile(), "rw")) {
      file.setLength(200_000_000);
    }

    assertThat(problems())
        .containsExactly("rota.csv: found a file of 200 MB; keep such a file under 50 MB");
  }

  @Test
  void INTAKE_05_a_folder_that_is_empty_or_not_there_says_what_is_wanted() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(problems(empty))
        .extracting(p -> p.replaceAll(":.*", ""))
        .containsExactly("hospital.yaml", "people.csv", "posts.csv", "rota.csv");
    assertThat(problems(folder.resolve("nowhere")))
        .singleElement()
        .asString()
        .endsWith(
            "found nothing there; give the path of a hospital's folder, or of its workbook"
                + " (.xlsx)");
  }

  @Test
  void INTAKE_06_a_cell_that_a_spreadsheet_would_run_is_refused() {
    for (String formula : new String[] {"=1+1", "+A1", "-A1", "@SUM(A1)"}) {
      one(
          small().change("people.csv", "ann,CT,medicine", "ann,CT," + formula),
          "people.csv, row 2, column specialty: found '" + formula + "'; write the value itself");
    }
  }

  @Test
  void INTAKE_06_huge_numbers_and_quotes_that_do_not_pair_up_are_refused() {
    one(
        small().change("posts.csv", ",1,emergency", ",99999999999999999999,emergency"),
        "posts.csv, row 2, column count: found '99999999999999999999'; write a whole number from 1");
    assertThat(small().change("people.csv", "ann,CT", "\"ann,CT").problems()).isNotEmpty();
  }

  @Test
  void INTAKE_06_yaml_is_a_plain_tree_with_each_key_once() {
    one(
        small().change("hospital.yaml", "ods_code: RX000", "ods_code: RX000\nname: Other"),
        "hospital.yaml, row 3, column name: found the key 'name' again; write it once");
    one(
        small().change("hospital.yaml", "name: Small General", "name: &a [x, *a]"),
        "hospital.yaml, row 1: found an anchor (&)");
    one(
        small().change("hospital.yaml", "  cover: 4", "  cover: [four]"),
        "hospital.yaml, row 13, column planning_weights.cover: found 'four'; write a whole number");
    one(
        small().change("hospital.yaml", "name: Acute medicine", "name: {a: b}"),
        "hospital.yaml, row 7, column areas[0].name: found keys with values; write a value here",
        "hospital.yaml, row 7, column areas[0].name: found nothing; write the area's name");
  }

  @Tag("HAZARD-21")
  @Test
  void INTAKE_07_nobody_is_listed_as_a_striker() {
    for (String heading :
        new String[] {
          "union",
          "BMA member",
          "On_Strike",
          "ballotResult",
          "intends",
          "industrial action",
          "striker?"
        }) {
      assertThat(small().change("people.csv", "opt_out,", "opt_out," + heading + ",").problems())
          .as(heading)
          .anySatisfy(p ->
              assertThat(p)
                  .contains("the heading '" + heading + "'; take it out: Safecover keeps no"));
    }
    one(
        small().change("hospital.yaml", "ods_code: RX000", "ods_code: RX000\nstrikers: 4"),
        "hospital.yaml, row 3, column strikers: found the key 'strikers'; take it out");
    one(
        small().with("strikers.csv", "person\nann\n"),
        "strikers.csv: found a file that is no table of a hospital's folder; take it out");
  }

  @Test
  void INTAKE_07_unknown_columns_and_files_are_listed() {
    one(
        small()
            .change("people.csv", "opt_out,", "opt_out,hat size,")
            .change("people.csv", ",no,", ",no,7,")
            .change("people.csv", ",yes,", ",yes,9,"),
        "people.csv, row 1, column hat size: found the heading 'hat size'; take the column out");
    one(
        small().with("leaves.csv", "person,from,to\n"),
        "leaves.csv: found a file that is no table of a hospital's folder; rename it or move it"
            + " elsewhere; the folder holds people.csv");
  }

  private SmallHospital small() {
    return new SmallHospital(folder.resolve("small"));
  }

  private static void one(SmallHospital hospital, String... starts) {
    one(hospital.problems(), starts);
  }

  /// There are exactly these problems, in any order.
  private static void one(List<String> problems, String... starts) {
    assertThat(problems).hasSize(starts.length);
    for (String start : starts) {
      assertThat(problems).anySatisfy(p -> assertThat(p).startsWith(start));
    }
  }

  private List<String> problems() {
    return problems(folder.resolve("small"));
  }

  private static List<String> problems(Path folder) {
    return switch (HospitalFolder.read(folder)) {
      case Intake.Facts<Hospital> _ -> List.of();
      case Intake.Unusable<Hospital>(List<Problem> problems) ->
          problems.stream().map(Problem::toString).toList();
    };
  }
}
