package org.safecover.web.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.account.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// What a token must be for, by method and path: the first rule that fits decides, and where none
/// does, no token lets in.
public final class TokenRules {

  /// One rule.
  ///
  /// @param scopes of which a token needs one; with none, no token lets in
  public record Rule(Optional<HttpMethod> method, String path, List<Scope> scopes) {

    public Rule {
      scopes = List.copyOf(scopes);
    }

    private boolean fits(String asked, String at) {
      PathPattern pattern = PathPatternParser.defaultInstance.parse(path);
      return method.filter(m -> !m.name().equals(asked)).isEmpty()
          && pattern.matches(PathContainer.parsePath(at));
    }
  }

  private static final List<Rule> ALL =
      List.of(
          never("/api/accounts/**"),
          never("/api/tokens/**"),
          never("/api/people/**"),
          rule(HttpMethod.POST, "/api/orders", Scope.ORDER_OFFERS, Scope.ORDER_RECALL),
          rule(HttpMethod.POST, "/api/hospitals", Scope.CHANGE_HOSPITAL),
          rule(HttpMethod.POST, "/api/plans/**", Scope.CHANGE_PLANS),
          rule(HttpMethod.POST, "/api/searches/**", Scope.CHANGE_PLANS),
          rule(HttpMethod.GET, "/api/**", Scope.READ));

  private TokenRules() {}

  private static Rule never(String path) {
    return new Rule(Optional.empty(), path, List.of());
  }

  private static Rule rule(HttpMethod method, String path, Scope... scopes) {
    return new Rule(Optional.of(method), path, List.of(scopes));
  }

  static Stream<Rule> all() {
    return ALL.stream();
  }

  /// The scopes of which a token needs one; none where no token lets in.
  ///
  /// @param path as a request has it
  public static List<Scope> scopes(String method, String path) {
    return all()
        .filter(rule -> rule.fits(method, path))
        .findFirst()
        .map(Rule::scopes)
        .orElse(List.of());
  }
}
