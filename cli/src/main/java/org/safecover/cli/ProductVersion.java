package org.safecover.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The product's version as its build wrote it.
public final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ProductVersion.class.getResourceAsStream("version.txt"))) {
      String version = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"safecover " + version};
    }
  }
}
