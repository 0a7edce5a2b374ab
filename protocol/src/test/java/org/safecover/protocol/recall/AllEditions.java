package org.safecover.protocol.recall;

import org.safecover.domain.recall.Editions;
import org.safecover.intake.Intake;
import org.safecover.intake.editions.EditionFiles;

/// The editions that come with the product.
public final class AllEditions {

  private static final Editions READ = read();

  private AllEditions() {}

  public static Editions get() {
    return READ;
  }

  private static Editions read() {
    return switch (EditionFiles.read(EditionTexts.all())) {
      case Intake.Facts<Editions>(var editions) -> editions;
      case Intake.Unusable<Editions>(var problems) -> throw new AssertionError(problems);
    };
  }
}
