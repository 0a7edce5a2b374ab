package org.safecover.web.trouble;

import org.safecover.app.load.UnusableInput;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Turns refusals into answers.
@RestControllerAdvice(annotations = RestController.class)
class RefusalAnswers {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return ResponseEntity.of(refusal.problem()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unusable(UnusableInput unusable) {
    return refused(Refusal.impossible(unusable.lines()));
  }
}
