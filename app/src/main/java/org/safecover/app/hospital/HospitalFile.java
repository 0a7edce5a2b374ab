package org.safecover.app.hospital;

import java.util.Arrays;
import org.safecover.app.document.Digests;
import org.safecover.protocol.Sha256;

/// One file of a hospital, with the name that it came under.
public final class HospitalFile implements Comparable<HospitalFile> {

  private final String name;
  private final byte[] content;

  public HospitalFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  /// Its bytes.
  public byte[] content() {
    return content.clone();
  }

  public int size() {
    return content.length;
  }

  /// The line by which it is part of the hospital's digest.
  String line() {
    Sha256 hash = Digests.of(content);
    return name + " " + size() + " " + hash + "\n";
  }

  @Override
  public int compareTo(HospitalFile other) {
    return name.compareTo(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HospitalFile file
        && name.equals(file.name)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + size() + " bytes)";
  }
}
