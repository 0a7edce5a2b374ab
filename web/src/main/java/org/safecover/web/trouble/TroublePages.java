package org.safecover.web.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where every request ends that was answered with a status alone.
@Controller
class TroublePages implements ErrorController {

  private final TroubleAnswers answers;

  TroublePages(TroubleAnswers answers) {
    this.answers = answers;
  }

  @RequestMapping("/error")
  @Nullable String trouble(HttpServletRequest request, HttpServletResponse response, Model model)
      throws IOException {
    HttpStatus status = status(request);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      answers.write(response, status, Trouble.of(status).problem());
      return null;
    }
    if (hasBegun(response)) {
      return null;
    }
    response.setStatus(status.value());
    model.addAttribute("words", PageWords.of(status));
    return "error";
  }

  /// Whether its bytes are on their way already, as those of an open line are whose reader has
  /// gone.
  private static boolean hasBegun(HttpServletResponse response) {
    try {
      response.getWriter();
      return false;
    } catch (IOException | IllegalStateException gone) {
      return true;
    }
  }

  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((int) code))
        .orElse(HttpStatus.NOT_FOUND);
  }
}
