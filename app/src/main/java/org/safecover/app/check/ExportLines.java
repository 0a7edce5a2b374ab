package org.safecover.app.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The lines of an exported file, with the sum of all bytes before the line in hand. A line ends in
/// one line feed and nothing else.
final class ExportLines {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final MessageDigest sum = sha256();
  private long number;
  private byte[] line = {};

  ExportLines(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256.", e);
    }
  }

  /// The next line; none at the end of the file, or when the last line does not end.
  Optional<String> findNext() throws IOException {
    sum.update(line);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int read = in.read();
    while (read >= 0 && read != '\n') {
      bytes.write(read);
      read = in.read();
    }
    number++;
    if (read < 0) {
      line = bytes.toByteArray();
      return Optional.empty();
    }
    bytes.write('\n');
    line = bytes.toByteArray();
    return Optional.of(new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
  }

  /// The number of the line in hand, counted from 1.
  long number() {
    return number;
  }

  /// The SHA-256 of all bytes before the line in hand.
  String sumBefore() {
    return HexFormat.of().formatHex(copy(sum).digest());
  }

  /// Whether anything comes after the line in hand.
  boolean hasMore() throws IOException {
    return in.read() >= 0;
  }

  /// Whether the line in hand is what its text says, byte for byte.
  boolean isText(String text) {
    return Arrays.equals(line, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java's SHA-256 can be copied.", e);
    }
  }
}
