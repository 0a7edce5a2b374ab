package org.safecover.web.trouble;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What was asked for is not there, or is not addressed to who asked: the answer is the same.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NothingHere extends RuntimeException {

  public NothingHere() {
    super("nothing here that is shown", null, false, false);
  }
}
