package org.safecover.web.trouble;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.jspecify.annotations.Nullable;
import org.safecover.app.database.DatabaseTrouble;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before everything else: whatever breaks behind it becomes one line in the log and an
/// answer that tells nothing of the inside.
final class TroubleFilter extends OncePerRequestFilter {

  private static final System.Logger LOG = System.getLogger("safecover.web");

  private final TroubleAnswers answers;

  TroubleFilter(TroubleAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidParameterException tooMuch) {
      answers.answer(request, response, Trouble.of(HttpStatus.valueOf(tooMuch.getErrorCode())));
    } catch (RuntimeException | ServletException broken) {
      if (find(broken, MalformedStreamException.class).isPresent()) {
        // A form that ends in the middle is its sender's.
        answers.answer(request, response, Trouble.UNREADABLE);
      } else {
        answer(request, response, broken);
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception broken)
      throws IOException {
    Optional<DatabaseTrouble> database = find(broken, DatabaseTrouble.class);
    Trouble trouble = database.map(found -> Trouble.of(found.kind())).orElse(Trouble.FAULT);
    LOG.log(System.Logger.Level.ERROR, () -> line(request, broken));
    LOG.log(System.Logger.Level.DEBUG, "In full", broken);
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if (trouble.isOver()) {
      answers.answer(request, response, trouble);
    } else {
      response.setHeader("Retry-After", "5");
      answers.answer(request, response, trouble);
    }
  }

  private static <T extends Throwable> Optional<T> find(Throwable broken, Class<T> kind) {
    for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }

  /// What broke, and where in our own code. The path's last part may be a secret, and is left out.
  private static String line(HttpServletRequest request, Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String where =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.safecover."))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("outside Safecover");
    String path = request.getRequestURI().replaceFirst("^(/[A-Za-z0-9-]*).*", "$1");
    return request.getMethod() + " " + path + ": " + root.getClass().getName() + " at " + where;
  }
}
