package org.safecover.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.database.Database;
import org.safecover.cli.serve.Asking.Sent;
import org.safecover.cli.serve.Serving.Begun;

/// A server whose disk is full: a small file system of its own, in a name space of its own.
class FullDiskTest {

  private static final int MOST_ORDERS = 4_000;
  private static final int BLOCK = 4_096;

  @TempDir private Path folder;

  private static String[] inItsOwn(Path folder) {
    List<String> words = new ArrayList<>(List.of("unshare", "--mount"));
    if (!"root".equals(System.getProperty("user.name"))) {
      words.addAll(List.of("--user", "--map-root-user"));
    }
    String mount = "mount -t tmpfs -o size=220m none '" + folder + "' && exec \"$0\" \"$@\"";
    return Stream.concat(words.stream(), Stream.of("sh", "-c", mount)).toArray(String[]::new);
  }

  private static boolean works(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(words));
    command.add("true");
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  @Tag("HAZARD-32")
  @Test
  void FULL_01_what_finds_no_room_is_refused_whole_and_goes_on_once_there_is_room()
      throws Exception {
    String[] own = inItsOwn(folder);
    assumeTrue(works(own), "No file system can be mounted here.");
    Begun begun = Begun.with("--data", folder.resolve("data").toString(), "--port", "0").under(own);
    try (Serving serving = Serving.start(begun)) {
      Path seen = Path.of("/proc/" + serving.pid() + "/root" + folder);
      try (Database database = Database.join(Records.joined(seen.resolve("data")))) {
        Asking machine = new Asking(Machines.token(database, "machine"));
        Path filler = seen.resolve("filler");
        fill(filler);

        List<String> ids = new ArrayList<>();
        HttpResponse<String> refused = untilRefused(machine, serving.port(), ids);
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body())
            .contains("no room left; nothing was recorded. Give it more disk");
        Files.delete(filler);

        Sent again = sent(ids.size());
        Records.until(() -> isRecorded(machine, serving.port(), again));
        ids.add(again.id());
        Records.check(database, Map.of(again.ledger(), ids));
        assertThat(Records.count(database, "event")).isEqualTo(ids.size());
      }
    }
  }

  private static Sent sent(int number) {
    String ledger = "offers/RXK/full";
    return number == 0
        ? Sent.open(ledger, "f-0")
        : Sent.draft(ledger, "f-" + number, number, "c-" + number);
  }

  private static HttpResponse<String> untilRefused(Asking machine, int port, List<String> ids)
      throws IOException {
    for (int i = 0; i < MOST_ORDERS; i++) {
      HttpResponse<String> answer = machine.send(port, sent(i));
      if (answer.statusCode() != 200) {
        return answer;
      }
      ids.add("f-" + i);
    }
    throw new AssertionError("The disk does not become full.");
  }

  private static boolean isRecorded(Asking machine, int port, Sent sent) {
    try {
      return machine.send(port, sent).body().contains("\"entries\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream file = Files.newOutputStream(filler)) {
      while (true) {
        file.write(block);
      }
    } catch (IOException full) {
      assertThat(full.getMessage()).contains("No space left");
    }
  }
}
