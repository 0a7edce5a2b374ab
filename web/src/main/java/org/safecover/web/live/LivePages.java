package org.safecover.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.safecover.web.signin.Presence;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a page listens.
@Controller
class LivePages {

  private static final Duration BREATH = Duration.ofSeconds(5);

  private final Lines lines;
  private final Presence presence;

  LivePages(Lines lines, Presence presence) {
    this.lines = lines;
    this.presence = presence;
  }

  /// Stays open until the page is left or its reader signs out.
  ///
  /// @param mark that the page carries
  @GetMapping("/live")
  void listen(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String mark,
      HttpServletRequest request,
      HttpServletResponse response) {
    Line wanted = new Line(Sight.of(who.account()), presence.of(request));
    Optional<Line> line = lines.findRoom(who.account().id(), wanted, mark);
    if (line.isEmpty()) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      response.setHeader("Retry-After", "30");
      return;
    }
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext open = request.startAsync(request, response);
    open.setTimeout(0);
    open.addListener(new Gone(line.get()));
    if (!isGreeted(response)) {
      lines.close(line.get());
      complete(open);
      return;
    }
    Thread.ofVirtual().name("safecover-line").start(() -> send(open, line.get()));
  }

  /// From here on the head of the answer stands; not if the reader has gone already.
  private static boolean isGreeted(HttpServletResponse response) {
    try {
      Line.greet(response.getOutputStream());
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private void send(AsyncContext open, Line line) {
    try {
      line.send(open.getResponse().getOutputStream(), BREATH);
    } catch (IOException | RuntimeException gone) {
      line.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lines.close(line);
      complete(open);
    }
  }

  private static void complete(AsyncContext open) {
    try {
      open.complete();
    } catch (IllegalStateException over) {
      // The server has ended the answer already, as its reader has gone.
    }
  }

  /// Ends a line whose reader has gone.
  private record Gone(Line line) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      line.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      line.end();
    }

    @Override
    public void onError(AsyncEvent event) {
      line.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
