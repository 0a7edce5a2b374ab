package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// Files that nobody should have sent: each is answered in words, nothing of it is kept, and the
/// server goes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {

  private static final int MEGABYTE = 1_000_000;
  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final int MOMENTS = 100;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final Path WORKBOOK =
      Path.of(
          System.getProperty("project.root", ".."),
          "intake/src/test/resources/workbook/small.xlsx");

  private final Site site = new Site();
  private final Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);

  @AfterAll
  void stop() {
    site.close();
  }

  /// What somebody may send, and what they read then.
  enum Sent {
    NO_WORKBOOK("rota.xlsx", 422, "no Excel workbook"),
    A_PICTURE("rota.png", 422, "no such file"),
    A_PROGRAM("rota; rm -rf.exe", 422, "a name of letters"),
    A_SHEET_THAT_SWELLS("rota.xlsx", 422, "unpacks to far more than it should"),
    MANY_PARTS("rota.xlsx", 422, "more than 1000 parts"),
    A_FILE_OF_THE_SERVER("rota.xlsx", 422, "damaged"),
    ENTITIES_THAT_MULTIPLY("rota.xlsx", 422, "damaged"),
    AN_ARCHIVE_THAT_SWELLS("rota.zip", 422, "more than 64000000 bytes"),
    MANY_FILES("rota.zip", 422, "more than 64 files"),
    A_WAY_OUT("rota.zip", 422, "without a folder"),
    TOO_LARGE_A_FILE("people.csv", 413, "One file may have 20 MB");

    private final String name;
    private final int status;
    private final String words;

    Sent(String name, int status, String words) {
      this.name = name;
      this.status = status;
      this.words = words;
    }

    byte[] content() {
      return switch (this) {
        case NO_WORKBOOK -> bytes("person,area\n");
        case A_PICTURE, A_PROGRAM -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0};
        case A_SHEET_THAT_SWELLS -> changed("<sheetData>", " ".repeat(60 * MEGABYTE));
        case MANY_PARTS -> packed(1_001, "xl/x", 0);
        case A_FILE_OF_THE_SERVER ->
            declaring("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + WORKBOOK.toUri() + "\">]>");
        case ENTITIES_THAT_MULTIPLY -> declaring(laughs());
        case AN_ARCHIVE_THAT_SWELLS -> packed(2, "people.csv", 64 * MEGABYTE);
        case MANY_FILES -> packed(500, "f", 1);
        case A_WAY_OUT -> packed(1, "../../people.csv", 1);
        case TOO_LARGE_A_FILE -> new byte[21 * MEGABYTE];
      };
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i <= 9; i++) {
      laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return laughs + "]>";
  }

  private static byte[] declaring(String declared) {
    return changed("<worksheet", declared);
  }

  /// The workbook of the tests with something put before a part of its first sheet.
  private static byte[] changed(String before, String put) {
    return changed(SHEET, before, put + before);
  }

  /// The workbook of the tests with a text in one of its parts replaced.
  private static byte[] changed(String part, String from, String to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream file = Files.newInputStream(WORKBOOK);
        ZipInputStream in = new ZipInputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(e.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(bytes(e.getName().equals(part) ? text.replace(from, to) : text));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] packed(int entries, String name, int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry(entries == 1 ? name : name + i));
        zip.write(new byte[size]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// Another server that is being tested may have files of its own there for a moment.
  @AfterEach
  void nothing_was_kept_and_the_server_goes_on() throws Exception {
    assertThat(site.at(coordinator).get("/hospital").body()).contains("Nothing is kept here yet");
    for (int i = 0; i < MOMENTS && !left().isEmpty(); i++) {
      Thread.sleep(MOMENT);
    }
    assertThat(left()).isEmpty();
  }

  /// What stands where files wait to be read.
  private static List<Path> left() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 7)) {
      return all.filter(UploadTest::isUploaded).toList();
    } catch (UncheckedIOException somebodyElses) {
      return List.of();
    }
  }

  private static boolean isUploaded(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("upload_") && name.endsWith(".tmp");
  }

  @ParameterizedTest
  @EnumSource(Sent.class)
  void UPLOAD_01_is_answered_in_words(Sent sent) {
    HttpResponse<String> answer = site.at(coordinator).bring(sent.name, sent.content());

    assertThat(answer.statusCode()).isEqualTo(sent.status);
    assertThat(answer.body()).contains(sent.words).contains("Nothing was kept");
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.apache", "secret");
  }

  @Test
  void UPLOAD_02_two_hundred_megabytes_are_let_go_by_and_answered() {
    byte[] much = new byte[MEGABYTE];
    Browser browser = site.at(coordinator);

    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/hospital")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(
                            () -> Stream.generate(() -> much).limit(200).iterator()),
                        200L * MEGABYTE)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That is more than the server takes");
  }

  @Test
  void UPLOAD_03_another_type_is_told_what_is_wanted() {
    Browser browser = site.at(coordinator);

    HttpResponse<String> answer =
        browser.send(
            browser
                .carrying("/hospital")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("%PDF-1.7")));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("This address takes something else");
  }

  @Test
  void UPLOAD_04_a_form_that_was_cut_off_is_no_fault_of_the_server() {
    Browser browser = site.at(coordinator);

    HttpResponse<String> answer =
        browser.send(
            browser
                .carrying("/hospital")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=")));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).contains("Nothing was kept").doesNotContain("Exception");
  }

  @Test
  void UPLOAD_06_their_own_rows_come_back_under_the_right_headings_and_can_be_brought_again() {
    HttpResponse<String> answer =
        site.at(coordinator)
            .bring("rota.xlsx", changed("xl/sharedStrings.xml", ">CT<", ">Emperor<"));
    assertThat(answer.statusCode()).isEqualTo(422);
    byte[] handed = handed(answer.body());

    HttpResponse<String> again = site.at(coordinator).bring("hospital-to-mend.xlsx", handed);

    assertThat(again.body()).contains("One thing is", "Emperor").doesNotContain("notes");
  }

  /// The file that stands in a page.
  private static byte[] handed(String page) {
    Matcher address = Pattern.compile("href=\"data:[a-z./-]+;base64,([^\"]+)\"").matcher(page);
    assertThat(address.find()).isTrue();
    return Base64.getDecoder().decode(address.group(1));
  }

  /// Each of them four times at once, in the heap that the tests have.
  @Tag("campaign")
  @Test
  void UPLOAD_05_many_at_once_take_no_more_room_than_one() {
    for (Sent sent : Sent.values()) {
      byte[] content = sent.content();
      List<Integer> answers =
          Stream.generate(() -> sent)
              .limit(4)
              .parallel()
              .map(each -> site.at(coordinator).bring(each.name, content).statusCode())
              .toList();

      assertThat(answers)
          .as(sent.name())
          .allMatch(each -> Arrays.asList(sent.status, 429).contains(each));
    }
  }
}
