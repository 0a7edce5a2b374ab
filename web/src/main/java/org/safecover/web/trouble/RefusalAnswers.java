package org.safecover.web.trouble;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Turns refusals into answers.
@RestControllerAdvice
class RefusalAnswers {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return ResponseEntity.of(refusal.problem()).build();
  }
}
