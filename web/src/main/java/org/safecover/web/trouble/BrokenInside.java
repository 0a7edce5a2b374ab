package org.safecover.web.trouble;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/// Tells a connection to the database that broke from a client that went away. Both look the same
/// from far: taken for the second, the first would be answered with 200 and nothing, as if an order
/// had been recorded. Neither is answered here; the filter before everything does that.
final class BrokenInside extends DefaultHandlerExceptionResolver implements WebMvcConfigurer {

  @Override
  protected @Nullable ModelAndView doResolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception broken) {
    return DisconnectedClientHelper.isClientDisconnectedException(broken)
        ? null
        : super.doResolveException(request, response, handler, broken);
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.replaceAll(each -> each instanceof DefaultHandlerExceptionResolver ? this : each);
  }
}
