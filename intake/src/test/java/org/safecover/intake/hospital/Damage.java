package org.safecover.intake.hospital;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// One way in which a file is spoilt, drawn from a seeded generator.
enum Damage {
  FLIP_BITS {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      byte[] spoilt = file.clone();
      for (int i = 0; i < 1 + random.nextInt(8) && spoilt.length > 0; i++) {
        spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return spoilt;
    }
  },
  CUT_SHORT {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      return Arrays.copyOf(file, random.nextInt(file.length + 1));
    }
  },
  REPEAT_A_STRETCH {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      int from = random.nextInt(file.length + 1);
      int to = from + random.nextInt(file.length - from + 1);
      byte[] stretch = Arrays.copyOfRange(file, from, to);
      return joined(Arrays.copyOf(file, to), stretch, Arrays.copyOfRange(file, to, file.length));
    }
  },
  PUT_SOMETHING_IN {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      int at = random.nextInt(file.length + 1);
      byte[] odd = ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
      return joined(Arrays.copyOf(file, at), odd, Arrays.copyOfRange(file, at, file.length));
    }
  },
  SWAP_LINES {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  },
  SHUFFLE_WORDS_OF_A_LINE {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
      int line = random.nextInt(lines.size());
      List<String> cells = new ArrayList<>(List.of(lines.get(line).split("(?<=[, :])", -1)));
      Collections.shuffle(cells, Random.from(random));
      lines.set(line, String.join("", cells));
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  },
  ENCODE_OTHERWISE {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      return switch (random.nextInt(3)) {
        case 0 -> text(file).getBytes(StandardCharsets.UTF_16);
        case 1 -> text(file).getBytes(StandardCharsets.UTF_16LE);
        default -> ("\u00e9" + text(file)).getBytes(StandardCharsets.ISO_8859_1);
      };
    }
  },
  REPLACE_A_WORD {
    @Override
    byte[] done(byte[] file, RandomGenerator random) {
      List<String> words = new ArrayList<>(List.of(text(file).split("\\b", -1)));
      words.set(random.nextInt(words.size()), ODD.get(random.nextInt(ODD.size())));
      return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final List<String> ODD =
      List.of(
          "",
          "=1+1",
          "-1",
          "@x",
          "\"",
          "''",
          ",,,",
          ";",
          "\n",
          "\r",
          "\t",
          "\0",
          "\uFEFF",
          "\u202E",
          "999999999999999999999",
          "1e999",
          "NaN",
          "0",
          "-0",
          "2016-03-27T01:30",
          "2016-10-30T01:30",
          "9999-12-31T23:59",
          "2016-02-30",
          "24:00",
          "*a",
          "&a",
          "!!java.lang.Object x",
          "? ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "[[[[[[[[[[[[[[[[",
          ": ",
          "\n---\n",
          "%YAML 9.9\n",
          "|",
          ">",
          "#",
          "null",
          "striker",
          "<v>",
          "</c>",
          "<!DOCTYPE x>",
          "&lt;",
          "r=\"A0\"",
          "r=\"ZZZZ9\"",
          "t=\"s\"",
          "BEGIN:VEVENT",
          "END:VCALENDAR",
          "RRULE:FREQ=SECONDLY",
          "TZID=Nowhere/Land",
          "\uD83D\uDE91");

  abstract byte[] done(byte[] file, RandomGenerator random);

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
